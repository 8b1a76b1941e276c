package fairlead.ui.activity;

import fairlead.history.WorkRow;
import fairlead.settings.Texts;

/// A work in a sentence of the person's language.
final class ActivityWords {
    private static final String KIND = "activity.kind.";

    private ActivityWords() {}

    static String of(WorkRow work, Texts texts) {
        String kind = words(work.kind(), texts);
        if (work.undoes() != null) {
            kind = texts.get("activity.undid", words(work.detail("undoes"), texts));
        }
        String subject = work.detail("lead");
        if (subject.isEmpty() && !work.detail("count").isEmpty()) {
            subject = texts.get("activity.leads", Integer.parseInt(work.detail("count")));
        }
        return subject.isEmpty() ? kind : kind + ": " + subject;
    }

    private static String words(String kind, Texts texts) {
        String key = KIND + kind.replace('.', '-');
        return texts.has(key) ? texts.get(key) : texts.get("activity.kind.other");
    }
}
