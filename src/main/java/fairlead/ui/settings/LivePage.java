package fairlead.ui.settings;

/// A page that follows what others change while it is in sight.
public interface LivePage {
    void show();

    void hide();
}
