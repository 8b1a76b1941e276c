package fairlead.action.effect;

import fairlead.action.ActionEffect;
import fairlead.action.LeadAction;
import fairlead.action.Suggestion;
import fairlead.meeting.LeadMeeting;
import fairlead.storage.Work;

/// Writes a meeting's summary, decisions and items; what stood there before stays in the history.
public final class SummaryEffect implements ActionEffect {

    @Override
    public Suggestion.Kind kind() {
        return Suggestion.Kind.MEETING_SUMMARY;
    }

    @Override
    public Left apply(Work work, LeadAction action) {
        Changed changed = new Changed(action, "lead_meetings");
        changed.row(work, LeadMeeting.class).ifPresent(meeting -> write(meeting, changed));
        return Left.NOTHING;
    }

    private static void write(LeadMeeting meeting, Changed changed) {
        meeting.summarise(
                changed.to("summary").map(text -> text.asText()).orElse(meeting.summary()),
                changed.orElse("action_items", meeting.actionItems()),
                changed.orElse("key_decisions", meeting.decisions()),
                changed.orElse("sentiment_analysis", meeting.mood()));
    }
}
