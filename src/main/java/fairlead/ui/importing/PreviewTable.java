package fairlead.ui.importing;

import fairlead.settings.Texts;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import java.util.function.Function;

/// The first rows of the file as the leads that they would become.
final class PreviewTable {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final TableView<PreviewRow> table;
    private final Texts texts;
    private final double fontScale;

    PreviewTable(TableView<PreviewRow> table, Texts texts, double fontScale) {
        this.fontScale = fontScale;
        this.table = table;
        this.texts = texts;
    }

    void build() {
        add("row", 52, row -> String.valueOf(row.row()), true);
        add("name", 124, PreviewRow::name, false);
        add("company", 115, PreviewRow::company, false);
        add("contact", 146, PreviewRow::contact, false);
        add("status", 90, PreviewRow::status, false);
        add("source", 85, PreviewRow::source, false);
        add("value", 85, PreviewRow::value, true);
        add("closes", 106, PreviewRow::closes, true);
        add("owner", 74, PreviewRow::owner, false);
        add("remark", 142, PreviewRow::remark, false);
        if (fontScale <= 1) {
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        }
        table.setRowFactory(view -> new Row());
        table.setPlaceholder(new Label(texts.get("importing.preview.none")));
    }

    private void add(String key, double width, Function<PreviewRow, String> value, boolean number) {
        TableColumn<PreviewRow, String> column =
                new TableColumn<>(texts.get("importing.preview." + key));
        column.setPrefWidth(width * fontScale);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        if (number) {
            column.getStyleClass().add("import-number");
        }
        table.getColumns().add(column);
    }

    private static final class Row extends TableRow<PreviewRow> {
        @Override
        protected void updateItem(PreviewRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(REFUSED, !empty && row != null && row.refused());
            boolean silent = empty || row == null || row.remark().isEmpty();
            setTooltip(silent ? null : new Tooltip(row.remark()));
        }
    }
}
