package fairlead.ui.importing;

import fairlead.importing.mapping.GuessBasis;
import fairlead.importing.mapping.ImportField;
import fairlead.settings.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// A column of the file: heading, real cells, what it means, and where that was taken from.
final class ColumnRow implements LineBox.Line<ColumnLine> {
    private static final List<ImportField> FIELDS = List.of(ImportField.values());

    private final Texts texts;
    private final HBox line = new HBox();
    private final Label name = new Label();
    private final Label samples = new Label();
    private final Choice<ImportField> target = new Choice<>();
    private final Label mark = new Label();
    private final FontIcon sign = new FontIcon("fth-help-circle");
    private ColumnLine shown;

    ColumnRow(Texts texts, MappingViewModel model) {
        this.texts = texts;
        name.getStyleClass().add("import-name");
        samples.getStyleClass().add("import-samples");
        samples.setMaxWidth(Double.MAX_VALUE);
        samples.setMinWidth(0);
        samples.setPrefWidth(0);
        HBox.setHgrow(samples, Priority.ALWAYS);
        target.getStyleClass().add("import-target");
        target.wire(
                field -> texts.get("importing.field." + field.label()),
                field -> model.read(shown.name(), field));
        mark.getStyleClass().add("import-mark");
        mark.setGraphic(sign);
        line.getStyleClass().add("import-line");
        line.getChildren().addAll(name, samples, target, mark);
    }

    @Override
    public Node node() {
        return line;
    }

    @Override
    public void show(ColumnLine value) {
        shown = value;
        name.setText(value.name());
        name.setTooltip(new Tooltip(value.name()));
        String cells = String.join("  ·  ", value.samples()).replace('\n', ' ');
        samples.setText(cells.isEmpty() ? texts.get("importing.map.nocells") : cells);
        samples.setTooltip(
                cells.isEmpty() ? null : new Tooltip(String.join("\n", value.samples())));
        target.offer(FIELDS, value.field());
        target.setAccessibleText(texts.get("importing.map.target", value.name()));
        mark.setText(texts.get("importing.basis." + value.basis().label()));
        sign.setIconLiteral(icon(value.basis()));
    }

    private static String icon(GuessBasis basis) {
        return switch (basis) {
            case HEADING -> "fth-type";
            case CONTENT -> "fth-eye";
            case PERSON -> "fth-user-check";
            case NONE -> "fth-help-circle";
        };
    }
}
