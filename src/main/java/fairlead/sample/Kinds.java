package fairlead.sample;

import fairlead.timeline.EventType;

/// The kinds of work under which history lists what the sample company did.
final class Kinds {

    static final String CREATE = "lead.create";
    static final String MOVE = "lead.move";
    static final String CONVERT = "lead.convert";
    static final String MAIL = "mail.sync";
    static final String MEETING = "meeting.sync";
    static final String TASK = "action.edit";
    static final String AGENT = "agent.run";
    static final String SAMPLE = "sample.fill";

    private Kinds() {}

    /// Whether history lists each of this kind by itself, however long ago it was.
    static boolean standsAlone(String kind) {
        return kind.startsWith("lead.");
    }

    static String of(EventType type) {
        return switch (type) {
            case NOTE_ADDED -> "note.add";
            case CALL_COMPLETED -> "call.log";
            default -> SAMPLE;
        };
    }
}
