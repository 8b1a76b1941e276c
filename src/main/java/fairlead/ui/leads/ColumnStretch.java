package fairlead.ui.leads;

import fairlead.lead.ColumnKind;
import fairlead.lead.LeadColumn;
import fairlead.ui.leads.ListLook.Shown;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Shares what a wide window leaves over among the columns of words, so that less of them is cut;
/// what a person chose as a column's width stays theirs, and grows with the type.
final class ColumnStretch {
    private final Map<LeadColumn, Integer> extra = new EnumMap<>(LeadColumn.class);
    private double scale = 1;

    /// Shares anew, for these columns in a table of this width and type of this size; 1 is usual.
    void share(List<Shown> columns, double width, double fontScale) {
        extra.clear();
        scale = fontScale;
        int left = (int) width - columns.stream().mapToInt(this::scaled).sum();
        int parts = columns.stream().mapToInt(shown -> parts(shown.column())).sum();
        if (left > 0 && parts > 0) {
            columns.forEach(
                    shown -> extra.put(shown.column(), left * parts(shown.column()) / parts));
        }
    }

    int stretched(Shown shown) {
        return scaled(shown) + extra.getOrDefault(shown.column(), 0);
    }

    /// What is chosen where a column is this wide.
    int chosen(LeadColumn column, double width) {
        return (int) Math.round((width - extra.getOrDefault(column, 0)) / scale);
    }

    private int scaled(Shown shown) {
        return (int) Math.round(shown.width() * scale);
    }

    private static int parts(LeadColumn column) {
        return switch (column) {
            case NEXT_ACTION -> 4;
            case COMPANY -> 3;
            case NAME, EMAIL -> 2;
            case OWNER -> 1;
            default -> column.kind() == ColumnKind.TEXT || column.kind() == ColumnKind.TAG ? 1 : 0;
        };
    }
}
