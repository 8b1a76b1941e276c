package fairlead.ui.pipeline.board;

import fairlead.ui.pipeline.card.CardWords;
import fairlead.ui.shell.Frame;

/// What the parts of the board share.
public record BoardContext(BoardViewModel model, Frame frame, CardWords words) {

    public String text(String key, Object... args) {
        return frame.texts().get(key, args);
    }
}
