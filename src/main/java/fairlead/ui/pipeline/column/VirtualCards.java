package fairlead.ui.pipeline.column;

import fairlead.ui.pipeline.card.CardNode;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A column of cards of one height, of which only those in sight have a node, however many there
/// are.
public final class VirtualCards extends Region {
    private static final double GAP = 6;
    private static final double BAR = 10;

    private final Area area = new Area();
    private final Rectangle clip = new Rectangle();
    private final Region dropLine = new Region();
    private final ScrollBar bar = new ScrollBar();
    private final Map<Integer, CardNode> live = new HashMap<>();
    private final Deque<CardNode> spare = new ArrayDeque<>();
    private final Supplier<CardNode> nodes;
    private final Binder binder;
    private int count;
    private double cell = 80;
    private int dropAt = -1;

    /// Shows the card of an index in a node.
    public interface Binder {
        void bind(CardNode node, int index);

        /// Called when other cards come into sight.
        void seen(int first, int last);
    }

    public VirtualCards(Supplier<CardNode> nodes, Binder binder) {
        this.nodes = nodes;
        this.binder = binder;
        getStyleClass().add("cards");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        dropLine.getStyleClass().add("drop-line");
        dropLine.setManaged(false);
        dropLine.setVisible(false);
        area.setClip(clip);
        area.getChildren().add(dropLine);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(area::requestLayout);
        getChildren().addAll(area, bar);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    /// Says how many cards there are and how tall one is; all in sight are shown anew.
    public void show(int cards, double height) {
        count = cards;
        cell = height + GAP;
        recycle(0, count - 1);
        refresh();
        sizeBar();
        area.requestLayout();
    }

    /// Shows those in sight anew.
    public void refresh() {
        live.forEach((index, node) -> binder.bind(node, index));
    }

    public double offset() {
        return bar.getValue();
    }

    public ReadOnlyDoubleProperty offsetProperty() {
        return bar.valueProperty();
    }

    /// Goes to an offset, or as near as there are cards.
    public void scrollTo(double offset) {
        sizeBar();
        bar.setValue(Math.clamp(offset, 0, bar.getMax()));
    }

    public void scrollBy(double pixels) {
        scrollTo(offset() + pixels);
    }

    /// Scrolls no further than needed to have the card in sight.
    public void reveal(int index) {
        double top = index * cell;
        if (top < offset()) {
            scrollTo(top);
        } else if (top + cell > offset() + getHeight()) {
            scrollTo(top + cell - getHeight());
        }
    }

    public double cellHeight() {
        return cell;
    }

    /// The gap between cards at a height of this column: 0 above the first, the count below all.
    public int gapAt(double y) {
        return (int) Math.clamp(Math.round((y + offset()) / cell), 0, count);
    }

    /// The node that shows the card of an index now.
    public Optional<CardNode> nodeOf(int index) {
        return Optional.ofNullable(live.get(index));
    }

    public Collection<CardNode> inSight() {
        return live.values();
    }

    /// Shows where a card would land, or nothing for -1.
    public void markDrop(int gap) {
        if (dropAt != gap) {
            dropAt = gap;
            dropLine.setVisible(gap >= 0);
            placeDropLine();
        }
    }

    private void scrolled(ScrollEvent event) {
        double before = offset();
        scrollBy(-event.getDeltaY());
        if (offset() != before) {
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double width = getWidth();
        sizeBar();
        bar.resizeRelocate(width - BAR, 0, BAR, height);
        area.resizeRelocate(0, 0, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        area.requestLayout();
    }

    private void layoutCards() {
        double height = getHeight();
        double width = getWidth();
        int first = (int) Math.clamp(Math.floor(offset() / cell), 0, Math.max(0, count - 1));
        int last = (int) Math.min(count - 1.0, Math.floor((offset() + height) / cell));
        recycle(first, last);
        boolean fresh = false;
        for (int i = first; i <= last; i++) {
            fresh |= place(i, width);
        }
        spare.forEach(node -> node.setVisible(false));
        placeDropLine();
        if (fresh) {
            binder.seen(first, last);
            styleInNextPulse();
        }
    }

    /// What a card showed for the first time during layout gets its colours in a pulse that nothing
    /// else asks for.
    private static void styleInNextPulse() {
        Platform.requestNextPulse();
    }

    private boolean place(int index, double width) {
        CardNode node = live.get(index);
        boolean fresh = node == null;
        if (fresh) {
            node = take();
            live.put(index, node);
            binder.bind(node, index);
        }
        node.resizeRelocate(0, Math.round(index * cell - offset()), width - BAR - 2, cell - GAP);
        return fresh;
    }

    private CardNode take() {
        CardNode node = spare.isEmpty() ? null : spare.pop();
        if (node == null) {
            node = nodes.get();
            area.getChildren().add(node);
        }
        node.setVisible(true);
        return node;
    }

    private void recycle(int first, int last) {
        List<Integer> gone = new ArrayList<>();
        for (Integer index : live.keySet()) {
            if (index < first || index > last) {
                gone.add(index);
            }
        }
        gone.forEach(index -> spare.push(live.remove(index)));
    }

    private void sizeBar() {
        double content = count * cell;
        double height = getHeight();
        double max = Math.max(0, content - height);
        bar.setMax(max);
        bar.setVisible(max > 0);
        bar.setVisibleAmount(max == 0 ? 0 : height / content * max);
        bar.setUnitIncrement(cell);
        bar.setBlockIncrement(Math.max(cell, height - cell));
        if (bar.getValue() > max) {
            bar.setValue(max);
        }
    }

    private void placeDropLine() {
        if (dropAt >= 0) {
            double y = Math.round(dropAt * cell - offset() - GAP / 2 - 1);
            dropLine.resizeRelocate(0, Math.max(0, y), getWidth() - BAR - 2, 2);
            dropLine.toFront();
        }
    }

    /// Where the cards stand; unmanaged, so that scrolling lays out the cards and nothing above.
    private final class Area extends Pane {
        Area() {
            setManaged(false);
        }

        @Override
        protected void layoutChildren() {
            layoutCards();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> count;
            case ITEM_AT_INDEX -> live.get((Integer) parameters[0]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
