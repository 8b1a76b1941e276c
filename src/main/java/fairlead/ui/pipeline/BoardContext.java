package fairlead.ui.pipeline;

import fairlead.lead.LeadFilter;
import fairlead.ui.pipeline.card.CardWords;
import fairlead.ui.shell.Frame;

import java.util.function.Function;

/// What the parts of the board share; `filterWords` writes a filter as a person would type it.
record BoardContext(
        BoardViewModel model,
        Frame frame,
        CardWords words,
        Function<LeadFilter, String> filterWords) {

    String text(String key, Object... args) {
        return frame.texts().get(key, args);
    }

    String filterText(LeadFilter filter) {
        return filterWords.apply(filter);
    }
}
