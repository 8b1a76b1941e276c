package fairlead.ui.leads;

import fairlead.lead.Closing;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadStatus;
import fairlead.lead.bulk.LeadCells;
import fairlead.settings.FairleadException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A block of cells from a spreadsheet, laid onto the list from one cell on: what it would change,
/// and which cells do not fit and why.
record LeadPaste(Map<UUID, LeadCells> values, List<Misfit> misfits, int cells) {

    /// A cell that cannot be taken.
    record Misfit(String lead, LeadColumn column, FairleadException why) {}

    /// `lines` are those from the cursor on; a first row that repeats the titles is left out.
    static LeadPaste of(
            String text,
            List<String> titles,
            List<LeadColumn> columns,
            List<LeadLine> lines,
            CellInput input) {
        List<List<String>> block = block(text);
        if (!block.isEmpty() && titles.containsAll(block.getFirst())) {
            block.removeFirst();
        }
        Map<UUID, LeadCells> values = new LinkedHashMap<>();
        List<Misfit> misfits = new ArrayList<>();
        int cells = 0;
        for (int i = 0; i < Math.min(block.size(), lines.size()); i++) {
            LeadRow row = lines.get(i).rowProperty().get();
            for (int j = 0; row != null && j < Math.min(block.get(i).size(), columns.size()); j++) {
                cells += put(row, columns.get(j), block.get(i).get(j), input, values, misfits);
            }
        }
        return new LeadPaste(values, misfits, cells);
    }

    private static int put(
            LeadRow row,
            LeadColumn column,
            String text,
            CellInput input,
            Map<UUID, LeadCells> values,
            List<Misfit> misfits) {
        try {
            if (!CellInput.canBeTyped(column)) {
                throw new FairleadException("leads.paste.fixed", null);
            }
            Object value = input.read(column, unguarded(text));
            if (CellEdits.same(value, row.get(column))) {
                return 0;
            }
            if (value == LeadStatus.CLOSED_LOST) {
                throw new FairleadException("leads.paste.lost", null);
            }
            LeadCells cells = values.getOrDefault(row.id(), LeadCells.of(row.id()));
            values.put(row.id(), CellEdits.with(cells, column, value, Closing.NONE));
            return 1;
        } catch (FairleadException why) {
            misfits.add(new Misfit(row.name(), column, why));
            return 0;
        }
    }

    /// An apostrophe that keeps a spreadsheet from running the cell.
    private static String unguarded(String text) {
        return text.matches("'[=+@-].*") ? text.substring(1) : text;
    }

    /// Tabs between cells, quotation marks around those that hold a line's end.
    private static List<List<String>> block(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String all = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (c == '"' && (quoted || cell.isEmpty())) {
                boolean twice = quoted && i + 1 < all.length() && all.charAt(i + 1) == '"';
                if (twice) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if ((c == '\t' || c == '\n') && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }
}
