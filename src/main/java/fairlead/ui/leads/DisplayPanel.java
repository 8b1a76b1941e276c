package fairlead.ui.leads;

import fairlead.lead.LeadColumn;
import fairlead.settings.Texts;
import fairlead.ui.leads.ListLook.Shown;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Chooses how close the lines stand and which columns are shown; Alt+Up and Alt+Down move a
/// column.
final class DisplayPanel extends VBox {
    private static final double HIGHEST = 380;

    private final LeadsViewModel model;
    private final LeadWords words;
    private final Texts texts;
    private final VBox columns = new VBox();

    DisplayPanel(LeadsViewModel model, LeadWords words, Texts texts) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        getStyleClass().add("display-panel");
        getStylesheets().add(getClass().getResource("/styles/leads.css").toExternalForm());
        columns.getStyleClass().add("display-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        Button usual = new Button(texts.get("leads.display.usual"));
        usual.setOnAction(event -> putBack());
        getChildren()
                .addAll(
                        title("leads.display.density"),
                        densities(),
                        title("leads.display.columns"),
                        scroll,
                        hint(),
                        usual);
        showColumns();
    }

    private Label title(String textKey) {
        Label label = new Label(texts.get(textKey));
        label.getStyleClass().add("display-title");
        return label;
    }

    private Label hint() {
        Label label = new Label(texts.get("leads.display.hint"));
        label.getStyleClass().add("display-hint");
        label.setWrapText(true);
        return label;
    }

    private HBox densities() {
        HBox line = new HBox();
        line.getStyleClass().add("display-densities");
        ToggleGroup one = new ToggleGroup();
        for (Density density : Density.values()) {
            RadioButton button = new RadioButton(texts.get("views.density." + density.label()));
            button.setToggleGroup(one);
            button.setSelected(model.lookProperty().get().density() == density);
            button.setOnAction(event -> model.change(look -> look.with(density)));
            line.getChildren().add(button);
        }
        return line;
    }

    private void showColumns() {
        ListLook look = model.lookProperty().get();
        List<LeadColumn> shown = look.columns().stream().map(Shown::column).toList();
        columns.getChildren()
                .setAll(
                        Stream.concat(
                                        shown.stream(),
                                        ListLook.possible().filter(c -> !shown.contains(c)))
                                .map(column -> box(column, shown.contains(column)))
                                .toList());
    }

    private CheckBox box(LeadColumn column, boolean shown) {
        CheckBox box = new CheckBox(words.title(column));
        box.setSelected(shown);
        box.setDisable(column == LeadColumn.NAME);
        box.setOnAction(event -> model.change(look -> look.showing(column, box.isSelected())));
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(column, event));
        return box;
    }

    private void move(LeadColumn column, KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (!event.isAltDown() || !arrow) {
            return;
        }
        List<Shown> order = new ArrayList<>(model.lookProperty().get().columns());
        int at = order.stream().map(Shown::column).toList().indexOf(column);
        int to = at + (event.getCode() == KeyCode.UP ? -1 : 1);
        if (at > 0 && to > 0 && to < order.size()) {
            order.add(to, order.remove(at));
            model.change(look -> look.with(order));
            showColumns();
            columns.getChildren().get(to).requestFocus();
        }
        event.consume();
    }

    private void putBack() {
        model.change(look -> look.with(ListLook.usual().columns()));
        showColumns();
    }
}
