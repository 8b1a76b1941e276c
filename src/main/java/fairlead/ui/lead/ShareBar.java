package fairlead.ui.lead;

import javafx.scene.layout.Region;

/// How much one reason adds to a score or takes away: a bar to the right or to the left of the
/// middle, as wide as its part of the strongest one.
final class ShareBar extends Region {

    private static final double HEIGHT = 6;

    private final Region fill = new Region();
    private final double share;

    /// `share` is from -1 to 1.
    ShareBar(double share) {
        this.share = share;
        getStyleClass().add("share-bar");
        fill.getStyleClass().add(share < 0 ? "share-down" : "share-up");
        fill.setManaged(false);
        getChildren().add(fill);
        setMinWidth(40);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double half = getWidth() / 2;
        double width = Math.max(1, Math.abs(share) * half);
        fill.resizeRelocate(share < 0 ? half - width : half, 0, width, getHeight());
    }
}
