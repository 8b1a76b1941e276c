package fairlead.ui.leads;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// The heading of a group: what its leads share, how many there are, and their sums.
final class HeadingPane extends HBox {
    private static final double ABOVE_CELLS = -2;

    private final LeadWords words;
    private final FontIcon arrow = new FontIcon("fth-chevron-down");
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label numbers = new Label();

    HeadingPane(LeadWords words) {
        this.words = words;
        getStyleClass().add("group-heading");
        setManaged(false);
        setViewOrder(ABOVE_CELLS);
        title.getStyleClass().add("group-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("group-numbers");
        count.setMinWidth(Region.USE_PREF_SIZE);
        numbers.getStyleClass().add("group-numbers");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(arrow, title, count, space, numbers);
    }

    void show(ListGroup group, boolean folded) {
        arrow.setIconLiteral(folded ? "fth-chevron-right" : "fth-chevron-down");
        title.setText(words.heading(group));
        count.setText(words.count(group.ids().size()));
        List<String> sums = words.numbers(group);
        numbers.setText(String.join("  ·  ", sums.stream().filter(s -> !s.isEmpty()).toList()));
    }

    String words() {
        return title.getText() + ", " + count.getText() + ", " + numbers.getText();
    }
}
