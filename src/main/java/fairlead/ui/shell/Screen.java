package fairlead.ui.shell;

/// A controller that fills the content: what `show` subscribes, `hide` releases.
public interface Screen<P extends Place> {
    void show(P place);

    default void hide() {}
}
