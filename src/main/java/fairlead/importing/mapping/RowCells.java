package fairlead.importing.mapping;

import fairlead.importing.table.TableRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cells of a row by what their columns mean; empty ones are left out.
record RowCells(TableRow row, List<ColumnMapping> columns) {

    /// A cell that has something in it, with its column.
    record Cell(ColumnMapping column, String text) {}

    List<Cell> all(ImportField field) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field() == field && !row.cell(i).isEmpty()) {
                cells.add(new Cell(columns.get(i), row.cell(i)));
            }
        }
        return cells;
    }

    Optional<Cell> first(ImportField field) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field() == field && !row.cell(i).isEmpty()) {
                return Optional.of(new Cell(columns.get(i), row.cell(i)));
            }
        }
        return Optional.empty();
    }

    String text(ImportField field) {
        return first(field).map(Cell::text).orElse("");
    }
}
