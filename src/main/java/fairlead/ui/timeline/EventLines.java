package fairlead.ui.timeline;

import fairlead.settings.Texts;
import fairlead.timeline.TimelineRow;
import fairlead.ui.control.Formats;

import java.util.ArrayList;
import java.util.List;

/// An event as plain text, for paper and for reading aloud.
public final class EventLines {

    private final EventWords words;

    public EventLines(Texts texts, Formats formats, Names names, RecordWords record) {
        this.words = new EventWords(texts, formats, names, record);
    }

    /// Its sentence, its subject, its text and its small facts, each on a line.
    public String text(TimelineRow row) {
        List<String> lines = new ArrayList<>();
        lines.add(words.head(row));
        lines.add(words.subject(row));
        lines.add(words.body(row));
        lines.addAll(words.facts(row));
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }
}
