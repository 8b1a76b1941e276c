package fairlead.ui.filter;

import fairlead.lead.ColumnKind;
import fairlead.settings.Texts;
import fairlead.ui.control.Labels;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// Asks for the value of one condition in the way that fits its field: choices to tick, days to
/// pick or type, a number of working days, or free text.
final class ValueEditor {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final List<String> UNITS = List.of("d", "wd", "w", "mo");
    private static final double NUMBER = 70;

    private final BuilderPanel builder;
    private final Draft.Condition condition;
    private final Texts texts;

    ValueEditor(BuilderPanel builder, Draft.Condition condition) {
        this.builder = builder;
        this.condition = condition;
        this.texts = builder.frame().texts();
    }

    Node node() {
        if (!condition.comparison.needsValue()) {
            return new Region();
        }
        if (condition.comparison.isAgo()) {
            return ago();
        }
        if (Draft.isList(condition.column)) {
            return choices();
        }
        ColumnKind kind = condition.column.kind();
        return kind == ColumnKind.DATE || kind == ColumnKind.INSTANT ? days() : text();
    }

    private Node choices() {
        MenuButton menu = new MenuButton();
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setAccessibleText(texts.get("filter.builder.value"));
        List<String> chosen = new ArrayList<>(condition.values);
        for (String word : builder.language().choices(condition.column)) {
            CheckMenuItem item = new CheckMenuItem(word.replace('-', ' '));
            item.setMnemonicParsing(false);
            item.setSelected(chosen.contains(word));
            item.selectedProperty()
                    .subscribe(
                            (was, is) -> {
                                chosen.remove(word);
                                if (is) {
                                    chosen.add(word);
                                }
                                show(menu, chosen);
                                take(chosen);
                            });
            menu.getItems().add(item);
        }
        show(menu, chosen);
        return menu;
    }

    private void show(MenuButton menu, List<String> chosen) {
        menu.setText(
                chosen.isEmpty()
                        ? texts.get("filter.builder.choose")
                        : String.join(", ", chosen).replace('-', ' '));
    }

    private Node days() {
        ComboBox<String> days = new ComboBox<>();
        days.getItems().setAll(builder.language().choices(condition.column));
        days.setEditable(true);
        days.setMaxWidth(Double.MAX_VALUE);
        days.setVisibleRowCount(15);
        days.getEditor().setText(first());
        days.getEditor().setPromptText(texts.get("filter.builder.days"));
        days.getEditor().textProperty().subscribe((was, is) -> typed(days.getEditor(), is));
        return days;
    }

    private Node text() {
        TextField field = new TextField(first());
        field.setAccessibleText(texts.get("filter.builder.value"));
        field.textProperty().subscribe((was, is) -> typed(field, is));
        return field;
    }

    /// So many days, working days, weeks or months ago.
    private Node ago() {
        TextField number = new TextField(first().replaceAll("[^0-9]", ""));
        number.setPrefWidth(NUMBER);
        number.setMinWidth(NUMBER);
        number.setAccessibleText(texts.get("filter.builder.value"));
        ComboBox<String> unit = new ComboBox<>();
        unit.getItems().setAll(UNITS);
        unit.setConverter(new Labels<>(each -> texts.get("filter.builder.unit." + each)));
        unit.setValue(unitOf(first()));
        Runnable tell =
                () ->
                        typed(
                                number,
                                number.getText().isBlank()
                                        ? ""
                                        : number.getText().strip() + unit.getValue() + "-ago");
        number.textProperty().subscribe((was, is) -> tell.run());
        unit.valueProperty().subscribe((was, is) -> tell.run());
        HBox line = new HBox(number, unit);
        line.getStyleClass().add("builder-ago");
        return line;
    }

    private String unitOf(String written) {
        return UNITS.stream()
                .filter(
                        unit ->
                                builder.language()
                                        .value(
                                                condition.column,
                                                condition.comparison.operator(),
                                                written.replaceAll("[^0-9]", "") + unit + "-ago")
                                        .equals(
                                                builder.language()
                                                        .value(
                                                                condition.column,
                                                                condition.comparison.operator(),
                                                                written)))
                .findFirst()
                .orElse(UNITS.getFirst());
    }

    private String first() {
        return condition.values.isEmpty() ? "" : condition.values.getFirst();
    }

    private void typed(TextField field, String text) {
        take(List.of(text));
        field.pseudoClassStateChanged(ERROR, !condition.isUnderstood(builder.language()));
    }

    private void take(List<String> values) {
        condition.values = List.copyOf(values);
        builder.changed();
    }
}
