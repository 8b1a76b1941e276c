package fairlead.bench.window;

import fairlead.ui.pipeline.column.VirtualCards;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;

import java.util.Comparator;
import java.util.List;

/// The columns of the board as they stand in the window, from left to right.
final class Columns {
    private Columns() {}

    static List<VirtualCards> all(Hand hand) {
        return hand.ask(
                () ->
                        hand.seen(".cards").stream()
                                .map(VirtualCards.class::cast)
                                .sorted(Comparator.comparing(column -> at(column).getX()))
                                .toList());
    }

    static VirtualCards longest(Hand hand) {
        return all(hand).stream()
                .max(Comparator.comparing(Columns::cards))
                .orElseThrow(() -> new IllegalStateException("there is no column on the board"));
    }

    static int cards(VirtualCards column) {
        return (Integer) column.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT);
    }

    /// The middle of a column's first card on the screen.
    static Point2D first(VirtualCards column) {
        return at(column).add(column.getWidth() / 2, column.cellHeight() / 2);
    }

    private static Point2D at(VirtualCards column) {
        return column.localToScreen(0, 0);
    }
}
