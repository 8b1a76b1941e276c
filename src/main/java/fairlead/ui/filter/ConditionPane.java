package fairlead.ui.filter;

import fairlead.lead.LeadColumn;
import fairlead.settings.Texts;
import fairlead.ui.control.Labels;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// One condition of the builder: which field, how it compares, with what.
final class ConditionPane extends HBox {
    private static final double FIELD = 175;
    private static final double COMPARISON = 150;

    private final BuilderPanel builder;
    private final Draft.Condition condition;
    private final Texts texts;
    private final ComboBox<LeadColumn> column = new ComboBox<>();
    private final ComboBox<Comparison> comparison = new ComboBox<>();
    private final HBox value = new HBox();

    ConditionPane(BuilderPanel builder, Draft.Condition condition, Button drop) {
        this.builder = builder;
        this.condition = condition;
        this.texts = builder.frame().texts();
        getStyleClass().add("builder-condition");
        column.getItems().setAll(columns());
        column.setConverter(new Labels<>(this::title));
        column.setPrefWidth(FIELD);
        column.setVisibleRowCount(14);
        column.setAccessibleText(texts.get("filter.builder.field"));
        comparison.setConverter(
                new Labels<>(each -> texts.get("filter.comparison." + each.label())));
        comparison.setPrefWidth(COMPARISON);
        comparison.setAccessibleText(texts.get("filter.builder.comparison"));
        column.setValue(condition.column);
        comparison.getItems().setAll(Comparison.of(condition.column));
        comparison.setValue(condition.comparison);
        HBox.setHgrow(value, Priority.ALWAYS);
        value.setMinWidth(0);
        drop.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(column, comparison, value, drop);
        column.valueProperty().subscribe((was, is) -> chosen(is));
        comparison.valueProperty().subscribe((was, is) -> compared(is));
        showValue();
    }

    private List<LeadColumn> columns() {
        return Arrays.stream(LeadColumn.values())
                .filter(each -> !Comparison.of(each).isEmpty())
                .sorted(Comparator.comparing(this::title))
                .toList();
    }

    private String title(LeadColumn each) {
        return texts.get("leads.column." + each.label());
    }

    private void chosen(LeadColumn is) {
        condition.column = is;
        condition.values = List.of();
        condition.comparison = Comparison.of(is).getFirst();
        comparison.getItems().setAll(Comparison.of(is));
        comparison.setValue(condition.comparison);
        showValue();
        builder.changed();
    }

    private void compared(Comparison is) {
        if (is != null) {
            if (is.isAgo() != condition.comparison.isAgo()) {
                condition.values = List.of();
            }
            condition.comparison = is;
            showValue();
            builder.changed();
        }
    }

    private void showValue() {
        Node editor = new ValueEditor(builder, condition).node();
        HBox.setHgrow(editor, Priority.ALWAYS);
        value.getChildren().setAll(editor);
    }
}
