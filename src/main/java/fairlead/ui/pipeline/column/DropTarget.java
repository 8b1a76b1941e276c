package fairlead.ui.pipeline.column;

/// Something on the board on which cards can be dropped; hears what the hand does over it, in
/// coordinates of the scene.
public interface DropTarget {
    void over(double sceneX, double sceneY);

    void left();

    void drop(double sceneX, double sceneY);

    /// Scrolls where the hand is near an edge; called again and again while it stays there.
    default void scrollAt(double sceneX, double sceneY) {}
}
