package fairlead.importing.table;

import java.util.List;

/// One row as a person sees it in their spreadsheet: its number there, counted from 1, and its
/// cells.
public record TableRow(long number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /// The cell's text, empty where the row is shorter.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /// How far the row reaches, empty cells at its end not counted.
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }
}
