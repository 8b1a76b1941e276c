package fairlead.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import fairlead.action.effect.StatusEffect;
import fairlead.lead.EditLeads;
import fairlead.lead.LeadCase;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.storage.Actor;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;
import fairlead.storage.WorkOrder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class DecisionServiceTest extends LeadCase {
    private final List<Judgement> judged = new ArrayList<>();
    private DecisionService decisions;

    @BeforeEach
    void open() {
        decisions =
                new DecisionService(
                        database,
                        new ActionEffects(List.of(new StatusEffect(leads))),
                        (work, action, judgement) -> judged.add(judgement),
                        Authority.EVERYBODY);
    }

    @Test
    void agreeingDoesWhatIsProposedAndOneUndoTakesBothBack() {
        UUID action = advised("company", "");

        Done<UUID> done = decisions.approve(ME, action);
        assertThat(lead().status()).isEqualTo(LeadStatus.ON_ICE);
        assertThat(stored(action).status()).isEqualTo(ActionStatus.COMPLETED);

        undo.undo(ME, done.workId());
        assertThat(lead().status()).isEqualTo(LeadStatus.NEW_OPPORTUNITIES);
        assertThat(stored(action).status()).isEqualTo(ActionStatus.SUGGESTED);
    }

    @Test
    void aProposalIsRefusedWithBothValuesWhereWhatItRestsOnHasChanged() {
        UUID action = advised("company", "Acme");
        rename("Acme & Sons");

        assertThatThrownBy(() -> decisions.approve(ME, action))
                .isInstanceOfSatisfying(
                        ChangedSinceException.class,
                        refused ->
                                assertThat(refused.changes())
                                        .singleElement()
                                        .satisfies(
                                                one -> {
                                                    assertThat(one.was().asText())
                                                            .isEqualTo("Acme");
                                                    assertThat(one.now().asText())
                                                            .isEqualTo("Acme & Sons");
                                                }));
        assertThat(lead().status()).isEqualTo(LeadStatus.NEW_OPPORTUNITIES);
        assertThat(judged).isEmpty();
    }

    @Test
    void proposedAnewItRestsOnTodaysValues() {
        UUID action = advised("company", "Acme");
        rename("Acme & Sons");

        decisions.rebase(ME, action);
        decisions.approve(ME, action);

        assertThat(lead().status()).isEqualTo(LeadStatus.ON_ICE);
    }

    @Test
    void aNewVersionOfTheRecordDoesNotMatterWhereTheValuesStand() {
        rename("Acme");
        UUID action = advised("company", "Acme");
        leads.edit(ME, new EditLeads(List.of(lead), Map.of(LeadField.PHONE, "1")));

        decisions.approve(ME, action);

        assertThat(lead().status()).isEqualTo(LeadStatus.ON_ICE);
    }

    @Test
    void whatAPersonMadeOfItIsWhatRunsAndIsCountedApart() {
        UUID action = task();

        decisions.approve(ME, action, new ActionEdit("Call Jo today", null, null, null));

        assertThat(stored(action).title()).isEqualTo("Call Jo today");
        assertThat(judged).containsExactly(new Judgement(Judgement.Kind.EDITED, null, 6));
    }

    @Test
    void aReasonGoesWithARejection() {
        UUID action = task();

        decisions.reject(ME, action, RejectReason.NOT_NOW, null);

        assertThat(stored(action).outcome()).isEqualTo("not_now");
        assertThat(judged).containsExactly(new Judgement(Judgement.Kind.REJECTED, "not_now", null));
    }

    @Test
    void whatIsDecidedIsNotDecidedAgainNorDoesItRunOut() {
        UUID action = task();
        decisions.approve(ME, action);

        assertThatThrownBy(() -> decisions.reject(ME, action, RejectReason.NOT_NOW, null))
                .isInstanceOf(StaleDataException.class);
        assertThat(decisions.expire(Actor.system(), List.of(action)).result()).isZero();
        assertThat(stored(action).status()).isEqualTo(ActionStatus.APPROVED);
    }

    @Test
    void whatRanOutIsMarkedAndNotRejected() {
        UUID action = task();

        decisions.expire(Actor.system(), List.of(action));

        assertThat(stored(action).status()).isEqualTo(ActionStatus.EXPIRED);
        assertThat(judged).extracting(Judgement::kind).containsExactly(Judgement.Kind.EXPIRED);
    }

    private UUID task() {
        return add(proposed("Call Jo"));
    }

    /// That the lead goes on ice, as long as a column says so.
    private UUID advised(String column, String value) {
        if (!value.isEmpty()) {
            rename(value);
        }
        Map<String, JsonNode> rests =
                value.isEmpty() ? Map.of() : Map.of(column, TextNode.valueOf(value));
        SuggestedChange change =
                new SuggestedChange(
                        "leads",
                        lead,
                        "status",
                        TextNode.valueOf("new_opportunities"),
                        TextNode.valueOf("on_ice"));
        LeadAction action = proposed("Put on ice");
        action.propose(
                new Suggestion(
                        Suggestion.Kind.STATUS_CHANGE,
                        "status_advisor",
                        "builtin",
                        "silence",
                        List.of(change),
                        null,
                        List.of(),
                        List.of(new Precondition("leads", lead, 1, rests)),
                        BigDecimal.ZERO,
                        null,
                        Suggestion.Expiry.WEEKS,
                        Map.of()),
                null);
        return add(action);
    }

    private LeadAction proposed(String title) {
        return LeadAction.suggested(
                lead,
                ActionType.CUSTOM,
                title,
                new Reason("Quiet", new BigDecimal("0.80")),
                Instant.parse("2026-11-25T11:00:00Z"));
    }

    private UUID add(LeadAction action) {
        return database.write(
                        WorkOrder.by(ME, "test"),
                        work -> {
                            work.add(action);
                            return action.id();
                        })
                .result();
    }

    private void rename(String company) {
        leads.edit(ME, new EditLeads(List.of(lead), Map.of(LeadField.COMPANY, company)));
    }

    private LeadAction stored(UUID id) {
        return database.read(session -> session.get(LeadAction.class, id));
    }
}
