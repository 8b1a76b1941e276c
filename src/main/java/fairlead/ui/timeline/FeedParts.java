package fairlead.ui.timeline;

import fairlead.settings.Texts;
import fairlead.timeline.TimelineRow;
import fairlead.ui.control.Formats;

import java.util.function.Consumer;

/// Makes the nodes of the feed, all with the same words.
record FeedParts(
        Texts texts,
        Formats formats,
        Names names,
        EventWords words,
        RecordWords record,
        EventMenu menu,
        Consumer<TimelineRow> fix,
        Pictures.Album images) {

    /// What an event needs besides its words: where it is put right, and where its pictures lie.
    record Reach(Consumer<TimelineRow> fix, Pictures.Album images) {}

    EventNode event() {
        return new EventNode(texts, formats, words, menu, new Reach(fix, images));
    }

    QuietNode quiet() {
        return new QuietNode(texts, formats, names, words, record);
    }
}
