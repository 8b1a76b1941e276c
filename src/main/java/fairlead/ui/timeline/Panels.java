package fairlead.ui.timeline;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Dresses what opens over a lead's page, since it stands outside of the page.
public final class Panels {

    private Panels() {}

    /// The same region with the styles of the page and of its feed.
    public static <R extends Region> R dressed(R panel) {
        for (String sheet : new String[] {"lead", "timeline"}) {
            panel.getStylesheets()
                    .add(Panels.class.getResource("/styles/" + sheet + ".css").toExternalForm());
        }
        return panel;
    }

    /// A panel with a heading above its content.
    public static VBox titled(String title, Node... content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("panel-title");
        heading.setWrapText(true);
        VBox panel = new VBox(heading);
        panel.getStyleClass().add("side-panel");
        panel.getChildren().addAll(content);
        return dressed(panel);
    }
}
