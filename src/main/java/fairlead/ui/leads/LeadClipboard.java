package fairlead.ui.leads;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadRow;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The chosen lines as a table for a spreadsheet: tabs between the columns, their names on top.
final class LeadClipboard {
    private final TableView<LeadLine> table;
    private final LeadWords words;

    LeadClipboard(TableView<LeadLine> table, LeadWords words) {
        this.table = table;
        this.words = words;
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    String text() {
        List<TableColumn<LeadLine, ?>> columns = table.getVisibleLeafColumns();
        String head = columns.stream().map(TableColumn::getText).collect(Collectors.joining("\t"));
        Stream<String> rows =
                table.getSelectionModel().getSelectedItems().stream()
                        .filter(line -> line != null)
                        .map(line -> line.rowProperty().get())
                        .filter(row -> row != null)
                        .map(row -> row(row, columns));
        return Stream.concat(Stream.of(head), rows).collect(Collectors.joining("\n"));
    }

    private String row(LeadRow row, List<TableColumn<LeadLine, ?>> columns) {
        return columns.stream()
                .map(column -> cell(words.full(row, (LeadColumn) column.getUserData())))
                .collect(Collectors.joining("\t"));
    }

    /// A text that begins like a formula stays a text.
    private static String cell(String text) {
        String plain = text.replaceAll("[\\t\\r\\n]+", " ");
        return plain.matches("[=+@-].*") && !plain.matches("[+-]?[0-9 ().,/-]+")
                ? "'" + plain
                : plain;
    }
}
