package fairlead.ui.filter;

import fairlead.lead.LeadFilter;
import fairlead.lead.language.FilterLanguage;
import fairlead.ui.shell.Frame;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Puts a filter together from conditions and groups. What is complete is in force at once; the
/// same filter stands below as text, and either can be changed.
final class BuilderPanel extends VBox {
    private static final double HIGHEST = 420;
    private static final double WIDTH = 700;

    private final FilterViewModel model;
    private final Frame frame;
    private final FilterWords words;
    private final ScrollPane scroll = new ScrollPane();
    private final TextField text = new TextField();
    private final Label count = new Label();
    private Draft.Group root;

    BuilderPanel(FilterViewModel model, Frame frame, FilterWords words) {
        this.model = model;
        this.frame = frame;
        this.words = words;
        FilterSheet.dress(this);
        getStyleClass().add("builder");
        setPrefWidth(WIDTH);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("builder-scroll");
        text.setAccessibleText(frame.texts().get("filter.builder.text"));
        text.setOnAction(event -> typed());
        getChildren().addAll(scroll, text, foot());
        read(model.filterProperty().get());
        if (root.parts.isEmpty()) {
            root.parts.add(Draft.Condition.fresh());
            rebuild();
        }
    }

    FilterWords words() {
        return words;
    }

    Frame frame() {
        return frame;
    }

    FilterLanguage language() {
        return words.language();
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button clear = new Button(frame.texts().get("filter.builder.clear"));
        clear.setOnAction(event -> clear());
        HBox foot = new HBox(count, space, clear);
        foot.getStyleClass().add("builder-foot");
        count.getStyleClass().add("builder-count");
        return foot;
    }

    private void clear() {
        model.clear();
        root = new Draft.Group(Draft.Join.ALL);
        root.parts.add(Draft.Condition.fresh());
        rebuild();
    }

    private void typed() {
        model.read(text.getText())
                .ifPresent(
                        filter -> {
                            model.set(filter);
                            read(filter);
                        });
    }

    private void read(LeadFilter filter) {
        root = Draft.of(filter, language());
        rebuild();
    }

    /// Whether a group stands in another one and can be taken out.
    boolean isInner(Draft.Group group) {
        return group != root;
    }

    /// Shows the parts anew, after one was added or taken out.
    void rebuild() {
        GroupPane pane = new GroupPane(this, root, () -> {});
        scroll.setContent(pane);
        pane.applyCss();
        scroll.setPrefViewportHeight(Math.min(HIGHEST, pane.prefHeight(WIDTH)));
        scroll.setMaxHeight(HIGHEST);
        show(root.filter(language()).orElse(LeadFilter.everything()));
    }

    /// Puts in force what is complete by now.
    void changed() {
        LeadFilter filter = root.filter(language()).orElse(LeadFilter.everything());
        model.set(filter);
        show(filter);
    }

    private void show(LeadFilter filter) {
        text.setText(model.text(filter));
        model.count(
                filter, leads -> count.setText(frame.texts().get("filter.builder.count", leads)));
    }
}
