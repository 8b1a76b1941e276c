package fairlead.ui.lead;

import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/// A field's line: its name, the control that holds it, a tick or a mark of where it comes from,
/// and beneath them what there is to say.
final class FactRow extends VBox {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    /// The names' share of the line.
    private static final double NAMES = 0.37;

    private static final Duration TICK = Duration.seconds(1.6);

    private final FactField field;
    private final FactsViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final HBox line = new HBox();
    private final Button mark = new Button(null, new FontIcon("fth-user"));
    private final FontIcon tick = new FontIcon("fth-check");
    private final Label message = new Label();
    private final HBox choice = new HBox();
    private List<Node> disputed = List.of();

    FactRow(FactField field, FactsViewModel model, Texts texts, Formats formats) {
        this.field = field;
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("fact-row");
        String name = texts.get("lead.field." + field.field().label());
        Label label = new Label(name);
        label.getStyleClass().add("fact-name");
        label.setTooltip(new Tooltip(name));
        label.prefWidthProperty().bind(line.widthProperty().multiply(NAMES));
        label.minWidthProperty().bind(label.prefWidthProperty());
        line.getStyleClass().add("fact-line");
        tick.getStyleClass().add("fact-tick");
        mark.getStyleClass().add("fact-mark");
        mark.setFocusTraversable(false);
        line.getChildren().setAll(label, tick, mark);
        message.getStyleClass().add("fact-message");
        message.setWrapText(true);
        message.textProperty().bind(field.messageProperty());
        message.visibleProperty().bind(field.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        choice.getStyleClass().add("fact-choice");
        choice.getChildren()
                .setAll(
                        link("lead.keep-theirs", () -> model.keepTheirs(field)),
                        link("lead.use-mine", () -> model.useMine(field)));
        choice.managedProperty().bind(choice.visibleProperty());
        getChildren().setAll(line, message, choice);
        field.stateProperty().subscribe(this::showState);
        field.provenanceProperty().subscribe(this::showMark);
    }

    /// The control that holds the field, and what is clickable beside it.
    FactRow with(Region control, Node... beside) {
        HBox.setHgrow(control, Priority.ALWAYS);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setMinWidth(0);
        line.getChildren().add(1, control);
        for (Node extra : beside) {
            extra.visibleProperty().bind(hoverProperty().or(extra.focusWithinProperty()));
            extra.managedProperty().bind(extra.visibleProperty());
        }
        line.getChildren().addAll(2, List.of(beside));
        return this;
    }

    /// For a long text: its name stands above it.
    FactRow over(Region control) {
        control.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(1, control);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().add(1, gap);
        return this;
    }

    /// What is to be decided about the field stands beneath it, and nothing once it is decided.
    void dispute(Optional<? extends Node> question) {
        getChildren().removeAll(disputed);
        disputed = question.map(node -> List.<Node>of(node)).orElse(List.of());
        getChildren().addAll(disputed);
    }

    FactRow whenMarked(java.util.function.Consumer<Node> openHistory) {
        mark.setOnAction(event -> openHistory.accept(mark));
        return this;
    }

    private Hyperlink link(String key, Runnable action) {
        Hyperlink link = new Hyperlink(texts.get(key));
        link.setOnAction(event -> action.run());
        return link;
    }

    private void showState(FactField.State state) {
        boolean saved = state == FactField.State.SAVED;
        boolean conflict = state == FactField.State.CONFLICT;
        tick.setVisible(saved);
        tick.setManaged(saved);
        mark.setManaged(!saved);
        mark.setVisible(!saved && field.provenanceProperty().get() != null);
        choice.setVisible(conflict);
        pseudoClassStateChanged(BAD, conflict || state == FactField.State.INVALID);
        if (saved) {
            PauseTransition stay = new PauseTransition(TICK);
            stay.setOnFinished(event -> settle());
            stay.play();
        }
    }

    private void settle() {
        if (field.stateProperty().get() == FactField.State.SAVED) {
            field.stateProperty().set(FactField.State.CLEAN);
        }
    }

    private void showMark(Provenance from) {
        mark.setVisible(from != null && field.stateProperty().get() != FactField.State.SAVED);
        if (from == null) {
            return;
        }
        ((FontIcon) mark.getGraphic()).setIconLiteral(from.way().icon());
        mark.getStyleClass().removeIf(style -> style.startsWith("from-"));
        mark.getStyleClass().add("from-" + from.way().label());
        String words =
                texts.get(
                        "lead.from." + from.way().label(), from.who(), formats.relative(from.at()));
        mark.setTooltip(new Tooltip(words + "\n" + formats.exact(from.at())));
        mark.setAccessibleText(words);
    }
}
