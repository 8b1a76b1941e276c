package fairlead.autonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.action.ActionType;
import fairlead.action.LeadAction;
import fairlead.action.Reason;
import fairlead.lead.Lead;
import fairlead.lead.LeadCase;
import fairlead.lead.LeadField;
import fairlead.lead.LeadSource;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Tracked;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamRole;
import fairlead.team.User;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;

/// Who may decide what an agent proposes.
class AuthorityStoreTest extends LeadCase {
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    private Actor rep;
    private Actor manager;

    @BeforeEach
    void team() {
        rep = user("rep", TeamRole.REP);
        manager = user("boss", TeamRole.MANAGER);
        AutonomySetting setting = new AutonomySetting(rep.id(), "action", "all", NOW);
        setting.limit(null, new BigDecimal(1000));
        add(setting);
    }

    private Actor user(String name, TeamRole role) {
        User user = new User(name + "@team.test", name, role, NOW);
        add(user);
        return Actor.user(user.id());
    }

    private void add(Tracked row) {
        database.write(
                WorkOrder.by(Actor.system(), "test"),
                work -> {
                    work.add(row);
                    return null;
                });
    }

    private LeadAction proposed(String value) {
        Lead lead = new Lead("Ann", null, LeadSource.WEBSITE, NOW);
        if (value != null) {
            lead.change(LeadField.VALUE, new BigDecimal(value));
            lead.change(LeadField.CURRENCY, "USD");
        }
        add(lead);
        Reason reason = new Reason("Because", new BigDecimal("0.80"));
        LeadAction action =
                LeadAction.suggested(lead.id(), ActionType.FOLLOW_UP, "Call", reason, NOW);
        add(action);
        return action;
    }

    private void decide(Actor actor, LeadAction action) {
        database.write(
                WorkOrder.by(actor, "test"),
                work -> {
                    new AuthorityStore().check(work, work.get(LeadAction.class, action.id()));
                    return null;
                });
    }

    @ParameterizedTest
    @CsvSource({"1000, true", "1000.01, false", ", false"})
    void aboveTheThresholdOrWithoutAValueAManagerDecides(String value, boolean may) {
        LeadAction action = proposed(value);

        if (may) {
            assertThatCode(() -> decide(rep, action)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> decide(rep, action))
                    .isInstanceOf(FairleadException.class)
                    .hasMessage("action.above-value");
        }
        assertThatCode(() -> decide(manager, action)).doesNotThrowAnyException();
    }

    @Test
    void whereNobodyManagesEverybodyDecides() {
        database.write(
                WorkOrder.by(Actor.system(), "test"),
                work -> {
                    work.get(User.class, manager.id()).leave();
                    return null;
                });

        assertThatCode(() -> decide(rep, proposed("5000"))).doesNotThrowAnyException();
        assertThat(database.<Boolean>read(s -> AuthorityStore.isLed(s, rep.id()))).isFalse();
    }

    @Test
    void noAgentDecides() {
        LeadAction action = proposed("1");

        assertThatThrownBy(() -> decide(new Actor(Actor.Type.AI, null), action))
                .isInstanceOf(FairleadException.class)
                .hasMessage("action.not-by-agents");
        assertThatThrownBy(() -> decide(Actor.system(), action))
                .isInstanceOf(FairleadException.class);
    }
}
