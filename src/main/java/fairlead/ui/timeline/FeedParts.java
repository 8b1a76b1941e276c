package fairlead.ui.timeline;

import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

/// Makes the nodes of the feed, all with the same words.
record FeedParts(
        Texts texts,
        Formats formats,
        Names names,
        EventWords words,
        RecordWords record,
        EventMenu menu) {

    EventNode event() {
        return new EventNode(texts, formats, words, menu);
    }

    QuietNode quiet() {
        return new QuietNode(texts, formats, names, words, record);
    }
}
