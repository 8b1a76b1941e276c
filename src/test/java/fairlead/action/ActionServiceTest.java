package fairlead.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.lead.LeadCase;
import fairlead.lead.journal.JournalService;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;
import fairlead.timeline.TimelineEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class ActionServiceTest extends LeadCase {

    private ActionStore store;
    private ActionService actions;

    @BeforeEach
    void open() {
        store = new ActionStore(database);
        actions = new ActionService(database, new JournalService(database));
    }

    @Test
    void openActionsStandByTheirDateAndUndatedOnesLast() {
        plan("Some day", null);
        plan("Later", "2026-12-02T09:00:00Z");
        plan("Sooner", "2026-12-01T09:00:00Z");

        assertThat(titles()).containsExactly("Sooner", "Later", "Some day");
    }

    @Test
    void aCompletedActionStandsInTheFeedAndTheNextOneIsPlanned() {
        UUID call = plan("Call", null);

        actions.complete(ME, call, "Reached her", planned("Send offer", null));

        assertThat(titles()).containsExactly("Send offer");
        assertThat(events()).containsExactly("Call");
    }

    @Test
    void undoingACompletionBringsTheActionBackAndTakesTheNextOneAway() {
        UUID call = plan("Call", null);
        Done<UUID> done = actions.complete(ME, call, null, planned("Send offer", null));

        undo.undo(ME, done.workId());

        assertThat(titles()).containsExactly("Call");
    }

    @Test
    void whatIsDoneCannotBeDoneAgain() {
        UUID call = plan("Call", null);
        actions.complete(ME, call, null, null);

        assertThatThrownBy(() -> actions.complete(ME, call, null, null))
                .isInstanceOf(StaleDataException.class);
        assertThat(events()).hasSize(1);
    }

    private UUID plan(String title, String due) {
        return actions.plan(ME, planned(title, due)).result();
    }

    private PlanAction planned(String title, String due) {
        Instant at = due == null ? null : Instant.parse(due);
        return new PlanAction(lead, ActionType.FOLLOW_UP, title, at, null);
    }

    private List<String> titles() {
        return store.open(lead).stream().map(ActionRow::title).toList();
    }

    private List<String> events() {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from TimelineEvent e where e.leadId = :lead"
                                                + " and e.actionId is not null",
                                        TimelineEvent.class)
                                .setParameter("lead", lead)
                                .getResultStream()
                                .map(TimelineEvent::title)
                                .toList());
    }
}
