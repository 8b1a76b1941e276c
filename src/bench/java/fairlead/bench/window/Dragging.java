package fairlead.bench.window;

import fairlead.ui.pipeline.column.VirtualCards;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import java.util.List;
import java.util.Map;

/// Lifts a card, carries it over every column and to their edges, and lets it go back.
final class Dragging implements Script.Play {
    private static final int STEPS = 40;

    @Override
    public Map<String, List<Double>> in(Window window) throws Exception {
        Hand hand = window.hand();
        carry(hand);
        Frames frames = new Frames();
        for (int i = 0; i < 3; i++) {
            carry(hand);
        }
        return frames.stop();
    }

    private static void carry(Hand hand) {
        List<VirtualCards> columns = Columns.all(hand);
        Point2D from = hand.ask(() -> Columns.first(columns.getFirst()));
        lift(hand, from);
        for (VirtualCards column : columns) {
            Point2D over = hand.ask(() -> Columns.first(column).add(0, 200));
            Point2D edge = hand.ask(() -> Columns.first(column).add(0, column.getHeight() - 50));
            from = move(hand, from, over);
            from = move(hand, from, edge);
        }
        hand.frame(() -> hand.robot().keyPress(KeyCode.ESCAPE));
        hand.frame(() -> hand.robot().keyRelease(KeyCode.ESCAPE));
        hand.frame(() -> hand.robot().mouseRelease(MouseButton.PRIMARY));
        columns.forEach(column -> hand.frame(() -> column.scrollTo(0)));
        hand.rest(30);
    }

    static void lift(Hand hand, Point2D at) {
        hand.frame(() -> hand.robot().mouseMove(at));
        hand.frame(() -> hand.robot().mousePress(MouseButton.PRIMARY));
        hand.frame(() -> hand.robot().mouseMove(at.add(1, 0)));
        hand.frame(() -> hand.robot().mouseMove(at.add(3, 0)));
    }

    private static Point2D move(Hand hand, Point2D from, Point2D to) {
        for (int i = 1; i <= STEPS; i++) {
            Point2D next = from.interpolate(to, (double) i / STEPS);
            hand.frame(() -> hand.robot().mouseMove(next));
        }
        return to;
    }
}
