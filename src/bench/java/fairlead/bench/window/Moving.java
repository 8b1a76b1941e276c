package fairlead.bench.window;

import fairlead.storage.Changes;
import fairlead.ui.pipeline.column.VirtualCards;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;

/// Moves cards between the first two columns, there and back, from letting go until the move is
/// committed and a frame was painted after that. A hand misses sometimes; it tries the next card.
final class Moving implements Script.Play {
    private static final int WARM = 10;
    private static final int MOVES = 40;
    private static final int MOST_MISSED = 10;
    private static final int PATIENCE_SECONDS = 3;

    @Override
    public Map<String, List<Double>> in(Window window) {
        Hand hand = window.hand();
        AtomicInteger commits = new AtomicInteger();
        List<Double> times = new ArrayList<>();
        try (Changes.Subscription listening =
                window.database().changes().listen(done -> commits.incrementAndGet())) {
            List<VirtualCards> columns = Columns.all(hand);
            int missed = 0;
            for (int i = -WARM; i < MOVES; i++) {
                int from = Math.abs(i % 2);
                OptionalDouble time = move(hand, columns.get(from), columns.get(1 - from), commits);
                if (time.isEmpty() && ++missed > MOST_MISSED) {
                    throw new IllegalStateException("cards cannot be moved");
                }
                if (i >= 0) {
                    time.ifPresent(times::add);
                }
            }
        }
        return Map.of("move", times);
    }

    private static OptionalDouble move(
            Hand hand, VirtualCards from, VirtualCards to, AtomicInteger commits) {
        Point2D card = hand.ask(() -> Columns.first(from));
        Point2D there = hand.ask(() -> Columns.first(to));
        Dragging.lift(hand, card);
        hand.frame(() -> hand.robot().mouseMove(there));
        hand.frame(() -> hand.robot().mouseMove(there.add(1, 1)));
        int before = commits.get();
        OptionalDouble time =
                hand.within(
                        PATIENCE_SECONDS,
                        () -> hand.robot().mouseRelease(MouseButton.PRIMARY),
                        () -> commits.get() > before);
        hand.rest(30);
        return time;
    }
}
