package fairlead.ui.timeline;

import fairlead.lead.journal.LogCall;

import java.time.LocalDate;
import java.util.List;

/// What somebody is about to write about a lead; a null day is today, a null time now, and a call
/// with nobody is with whoever it usually is.
record Draft(
        Kind kind,
        String text,
        String title,
        LogCall.Direction direction,
        LogCall.Outcome outcome,
        LogCall.Whom whom,
        String minutes,
        LocalDate day,
        String time,
        List<String> images) {

    Draft {
        images = List.copyOf(images);
    }

    static final Draft EMPTY =
            new Draft(
                    Kind.NOTE,
                    "",
                    "",
                    LogCall.Direction.OUTBOUND,
                    LogCall.Outcome.ANSWERED,
                    null,
                    "",
                    null,
                    "",
                    List.of());

    /// What it will be.
    enum Kind {
        NOTE,
        CALL,
        MEETING,
        OTHER;

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    boolean isBlank() {
        return text.isBlank() && title.isBlank() && images.isEmpty();
    }
}
