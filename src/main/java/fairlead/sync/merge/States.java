package fairlead.sync.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// How far things have come, where two people moved them at once.
final class States {

    private static final Map<String, Set<String>> ACTION =
            Map.of(
                    "suggested",
                            Set.of("approved", "in_progress", "completed", "dismissed", "expired"),
                    "approved", Set.of("in_progress", "completed", "dismissed"),
                    "in_progress", Set.of("completed", "dismissed"),
                    "dismissed", Set.of("completed"),
                    "expired", Set.of("completed"));

    private static final List<String> ACTION_WINS = List.of("completed", "dismissed", "expired");

    private static final List<String> MEETING =
            List.of("scheduled", "rescheduled", "in_progress", "cancelled", "no_show", "completed");

    private static final List<String> AUTONOMY =
            List.of("off", "suggest", "auto_draft", "auto_execute");

    private States() {}

    /// Whether an action may go from one to the other.
    static boolean reaches(String from, String to) {
        return from.equals(to) || ACTION.getOrDefault(from, Set.of()).contains(to);
    }

    /// What was done happened; what was dismissed is not sent; otherwise the further one.
    static String action(String mine, String theirs) {
        for (String wins : ACTION_WINS) {
            if (mine.equals(wins) || theirs.equals(wins)) {
                return reaches(theirs, wins) ? wins : theirs;
            }
        }
        return reaches(theirs, mine) ? mine : theirs;
    }

    static String meeting(String mine, String theirs) {
        return MEETING.indexOf(mine) > MEETING.indexOf(theirs) ? mine : theirs;
    }

    static String stricter(String mine, String theirs) {
        return AUTONOMY.indexOf(mine) < AUTONOMY.indexOf(theirs) ? mine : theirs;
    }
}
