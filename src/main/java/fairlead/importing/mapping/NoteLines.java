package fairlead.importing.mapping;

import fairlead.importing.mapping.RowCells.Cell;

import java.util.ArrayList;
import java.util.List;

/// Gathers what goes into a lead's notes: the notes themselves, then a line for each cell that has
/// no field of its own or could not be read, so that nothing is lost.
final class NoteLines {

    private final List<String> texts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    void add(String text) {
        if (!texts.contains(text)) {
            texts.add(text);
        }
    }

    void line(Cell cell) {
        line(cell.column().name(), cell.text());
    }

    void line(String heading, String text) {
        String line = heading + ": " + text;
        if (!lines.contains(line)) {
            lines.add(line);
        }
    }

    String text() {
        List<String> parts = new ArrayList<>(texts);
        if (!lines.isEmpty()) {
            parts.add(String.join("\n", lines));
        }
        return String.join("\n\n", parts);
    }
}
