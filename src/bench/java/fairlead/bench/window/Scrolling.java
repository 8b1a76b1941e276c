package fairlead.bench.window;

import fairlead.ui.pipeline.column.VirtualCards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Scrolls the longest column: line by line, then by flings, then by pulling its bar anywhere.
final class Scrolling implements Script.Play {
    private static final int SLOW = 60;
    private static final int FAST = 700;

    @Override
    public Map<String, List<Double>> in(Window window) throws Exception {
        Hand hand = window.hand();
        VirtualCards column = Columns.longest(hand);
        by(hand, column, SLOW, 200);
        by(hand, column, FAST, 100);
        hand.frame(() -> column.scrollTo(0));
        hand.rest(60);
        Frames frames = new Frames();
        by(hand, column, SLOW, 400);
        by(hand, column, FAST, 200);
        anywhere(hand, column);
        Map<String, List<Double>> played = new HashMap<>(frames.stop());
        played.put("cards", List.of((double) Columns.cards(column)));
        return played;
    }

    private static void by(Hand hand, VirtualCards column, int pixels, int frames) {
        for (int i = 0; i < frames; i++) {
            hand.frame(() -> column.scrollBy(pixels));
        }
    }

    private static void anywhere(Hand hand, VirtualCards column) {
        Random random = new Random(7);
        double length = Columns.cards(column) * column.cellHeight();
        for (int i = 0; i < 20; i++) {
            double to = random.nextDouble() * length;
            hand.frame(() -> column.scrollTo(to));
            hand.rest(5);
        }
    }
}
