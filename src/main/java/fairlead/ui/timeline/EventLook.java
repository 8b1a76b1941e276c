package fairlead.ui.timeline;

import fairlead.timeline.TimelineRow;

import java.util.Locale;

/// How an event looks: its sign, and a shape that tells who spoke.
record EventLook(String icon, Side side, boolean failed) {

    /// Whose event it is. Each has its own shape, so that no colour is needed to tell them apart.
    enum Side {
        /// They spoke: a full disc.
        THEIRS,
        /// We spoke: a ring.
        OURS,
        /// Both did: a ring within a ring.
        BOTH,
        /// Nobody outside the house saw it: a square.
        INTERNAL,
        /// A machine noticed it: a small dot.
        SIGN;

        String style() {
            return "side-" + name().toLowerCase(Locale.ROOT);
        }
    }

    static EventLook of(TimelineRow row) {
        return switch (row.type()) {
            case EMAIL_RECEIVED -> theirs("fth-mail");
            case EMAIL_REPLIED -> theirs("fth-corner-up-left");
            case FORM_SUBMITTED -> theirs("fth-file-text");
            case EMAIL_SENT -> ours("fth-send");
            case PROPOSAL_SENT -> ours("fth-file-plus");
            case CONTRACT_SENT -> ours("fth-edit-3");
            case EMAIL_BOUNCED -> new EventLook("fth-alert-triangle", Side.OURS, true);
            case MEETING_SCHEDULED -> both("fth-calendar");
            case MEETING_COMPLETED -> both("fth-users");
            case MEETING_CANCELLED -> both("fth-slash");
            case MEETING_NO_SHOW -> new EventLook("fth-user-x", Side.BOTH, true);
            case CALL_COMPLETED -> call(row);
            case CONTRACT_SIGNED -> both("fth-award");
            case NOTE_ADDED -> internal("fth-edit-2");
            case STATUS_CHANGED -> internal("fth-arrow-right");
            case CUSTOM -> custom(row);
            case EMAIL_OPENED, PROPOSAL_VIEWED -> sign("fth-eye");
            case EMAIL_CLICKED -> sign("fth-mouse-pointer");
            case WEBSITE_VISIT -> sign("fth-globe");
            case SCORE_UPDATED -> sign("fth-activity");
            case PRIORITY_CHANGED -> sign("fth-bar-chart-2");
        };
    }

    private static EventLook call(TimelineRow row) {
        boolean inbound = row.details().text("direction").filter("inbound"::equals).isPresent();
        return row.details()
                .text("outcome")
                .filter(outcome -> !outcome.equals("answered"))
                .map(missed -> new EventLook("fth-phone-missed", side(inbound), false))
                .orElseGet(() -> both(inbound ? "fth-phone-incoming" : "fth-phone"));
    }

    private static EventLook custom(TimelineRow row) {
        if (row.details().text("conversion").isPresent()) {
            return internal("fth-briefcase");
        }
        return internal(row.actionId() == null ? "fth-circle" : "fth-check");
    }

    private static Side side(boolean inbound) {
        return inbound ? Side.THEIRS : Side.OURS;
    }

    private static EventLook theirs(String icon) {
        return new EventLook(icon, Side.THEIRS, false);
    }

    private static EventLook ours(String icon) {
        return new EventLook(icon, Side.OURS, false);
    }

    private static EventLook both(String icon) {
        return new EventLook(icon, Side.BOTH, false);
    }

    private static EventLook internal(String icon) {
        return new EventLook(icon, Side.INTERNAL, false);
    }

    private static EventLook sign(String icon) {
        return new EventLook(icon, Side.SIGN, false);
    }
}
