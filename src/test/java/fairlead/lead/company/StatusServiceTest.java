package fairlead.lead.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.lead.LeadCase;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.lead.LostReason;
import fairlead.lead.MissingFieldsException;
import fairlead.lead.MoveLeads;
import fairlead.lead.ReasonStore;
import fairlead.lead.StatusEdit;
import fairlead.lead.StatusSetting;
import fairlead.lead.StatusStore;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamRole;
import fairlead.team.User;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

class StatusServiceTest extends LeadCase {

    private StatusStore store;
    private StatusService statuses;
    private ReasonService reasons;

    @BeforeEach
    void open() {
        store = new StatusStore(database);
        statuses = new StatusService(database, store);
        reasons = new ReasonService(database, new ReasonStore(database));
    }

    @Test
    void inATeamOnlyAnAdminDecidesForEverybody() {
        User me = new User("jo@team.test", "Jo", TeamRole.REP, Instant.EPOCH);
        database.write(
                WorkOrder.by(Actor.system(), "test"),
                work -> {
                    work.add(me);
                    return null;
                });
        Actor jo = Actor.user(me.id());
        reasons.add(jo, "Alone, everybody decides");
        hasRole("manager");

        assertThatThrownBy(() -> statuses.edit(jo, LeadStatus.ACTIVE, e -> e.named("Talking")))
                .isInstanceOf(FairleadException.class)
                .hasMessageContaining("company.error.admins");
        assertThatThrownBy(() -> reasons.add(jo, "Their cousin does it"))
                .isInstanceOf(FairleadException.class);

        hasRole("admin");
        statuses.edit(jo, LeadStatus.ACTIVE, edit -> edit.named("Talking"));
        assertThat(setting(LeadStatus.ACTIVE).label()).isEqualTo("Talking");
    }

    private void hasRole(String role) {
        database.write(
                WorkOrder.by(Actor.system(), "test"),
                work ->
                        work.session()
                                .createNativeMutationQuery(
                                        "update users set db_role = 'crm_jo', team_role = '%s'"
                                                .formatted(role))
                                .executeUpdate());
    }

    @Test
    void aStatusIsSetUpAndTheChangeIsTakenBack() {
        UUID work =
                edit(
                        LeadStatus.ACTIVE,
                        edit ->
                                edit.named(" Talking ")
                                        .colored("teal")
                                        .likely(new BigDecimal("0.45"))
                                        .staleAfter(5)
                                        .limitedTo(25)
                                        .guidedBy("Who decides?")
                                        .requiring(List.of(LeadField.VALUE, LeadField.INDUSTRY)));

        StatusSetting active = setting(LeadStatus.ACTIVE);
        assertThat(active.label()).isEqualTo("Talking");
        assertThat(active.color()).isEqualTo("teal");
        assertThat(active.probability()).isEqualByComparingTo("0.45");
        assertThat(active.rotDays()).isEqualTo(5);
        assertThat(active.cardLimit()).isEqualTo(25);
        assertThat(active.guidance()).isEqualTo("Who decides?");
        assertThat(active.requiredFields()).containsExactly(LeadField.VALUE, LeadField.INDUSTRY);

        undo.undo(ME, work);
        StatusSetting before = setting(LeadStatus.ACTIVE);
        assertThat(before.label()).isNull();
        assertThat(before.probability()).isEqualByComparingTo("0.30");
        assertThat(before.requiredFields()).isEmpty();
    }

    @Test
    void whatAStatusRequiresHoldsForTheNextMove() {
        edit(LeadStatus.ACTIVE, edit -> edit.requiring(List.of(LeadField.INDUSTRY)));

        assertThatThrownBy(() -> leads.move(ME, MoveLeads.to(LeadStatus.ACTIVE, List.of(lead))))
                .isInstanceOf(MissingFieldsException.class);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        edit(LeadStatus.ON_ICE, edit -> edit.named("Later"));

        refuses("company.error.taken", LeadStatus.ACTIVE, edit -> edit.named("later"));
        refuses("company.error.long", LeadStatus.ACTIVE, edit -> edit.named("x".repeat(41)));
        refuses("company.error.chance", LeadStatus.ACTIVE, edit -> edit.likely(BigDecimal.TEN));
        refuses("company.error.days", LeadStatus.ACTIVE, edit -> edit.staleAfter(0));
        refuses("company.error.color", LeadStatus.ACTIVE, edit -> edit.colored("#fff"));
        refuses(
                "company.error.closed",
                LeadStatus.CLOSED_WON,
                edit -> edit.likely(new BigDecimal("0.9")));
    }

    @Test
    void theOrderIsTheCompanysAndClosedOnesStayBehind() {
        List<LeadStatus> order = new ArrayList<>(List.of(LeadStatus.values()).reversed());

        UUID work = statuses.arrange(ME, order).workId();

        assertThat(store.all())
                .extracting(StatusSetting::status)
                .containsExactly(
                        LeadStatus.ON_ICE,
                        LeadStatus.PROPOSAL_SENT,
                        LeadStatus.ACTIVE,
                        LeadStatus.NEW_OPPORTUNITIES,
                        LeadStatus.CLOSED_UNQUALIFIED,
                        LeadStatus.CLOSED_LOST,
                        LeadStatus.CLOSED_WON);
        undo.undo(ME, work);
        assertThat(store.all())
                .extracting(StatusSetting::status)
                .containsExactly(LeadStatus.values());
    }

    @Test
    void aReasonIsAddedRenamedRetiredAndPutFirst() {
        UUID own = reasons.add(ME, "Moved away").result();
        reasons.rename(ME, own, "Moved abroad");
        UUID price = reason("price").id();
        reasons.offer(ME, price, false);
        reasons.arrange(
                ME,
                all().stream()
                        .map(LostReason::id)
                        .sorted((one, other) -> Boolean.compare(other.equals(own), one.equals(own)))
                        .toList());

        assertThat(all().getFirst().label()).isEqualTo("Moved abroad");
        assertThat(reason("price").isActive()).isFalse();
        assertThatThrownBy(() -> reasons.add(ME, "moved ABROAD"))
                .isInstanceOf(FairleadException.class);
        assertThatThrownBy(() -> reasons.rename(ME, own, " "))
                .isInstanceOf(FairleadException.class);
    }

    @Test
    void oneReasonIsAlwaysLeft() {
        List<LostReason> all = all();
        all.subList(1, all.size()).forEach(reason -> reasons.offer(ME, reason.id(), false));

        assertThatThrownBy(() -> reasons.offer(ME, all.getFirst().id(), false))
                .isInstanceOf(FairleadException.class);
        assertThat(all().getFirst().isActive()).isTrue();
    }

    private void refuses(String key, LeadStatus status, UnaryOperator<StatusEdit> change) {
        assertThatThrownBy(() -> edit(status, change))
                .isInstanceOfSatisfying(
                        FairleadException.class, e -> assertThat(e.textKey()).isEqualTo(key));
    }

    private UUID edit(LeadStatus status, UnaryOperator<StatusEdit> change) {
        return statuses.edit(ME, status, change).workId();
    }

    private StatusSetting setting(LeadStatus status) {
        return store.all().stream().filter(s -> s.status() == status).findFirst().orElseThrow();
    }

    private List<LostReason> all() {
        return new ReasonStore(database).all();
    }

    private LostReason reason(String code) {
        return all().stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
    }
}
