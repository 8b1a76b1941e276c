package fairlead.bench.window;

import java.util.List;
import java.util.Map;

/// What can be done in the window, each step with its times.
public enum Script {
    OPEN(new Opening()),
    SCROLL(new Scrolling()),
    DRAG(new Dragging()),
    MOVE(new Moving()),
    ARRIVE(new Arriving());

    /// Plays in the window and returns milliseconds by the name of what took them.
    interface Play {
        Map<String, List<Double>> in(Window window) throws Exception;
    }

    private final Play play;

    Script(Play play) {
        this.play = play;
    }

    public Map<String, List<Double>> play(Window window) throws Exception {
        return play.in(window);
    }
}
