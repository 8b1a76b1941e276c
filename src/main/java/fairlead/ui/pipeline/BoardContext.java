package fairlead.ui.pipeline;

import fairlead.ui.pipeline.card.CardWords;
import fairlead.ui.shell.Frame;

/// What the parts of the board share.
record BoardContext(BoardViewModel model, Frame frame, CardWords words) {

    String text(String key, Object... args) {
        return frame.texts().get(key, args);
    }
}
