package fairlead.sync.merge;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// A table that travels: its number in the change log, its columns with their policies, the column
/// that names its lead (null where it has none) and those by which two rows are the same thing.
public record SyncTable(
        int number, String name, String root, List<String> natural, List<SyncColumn> columns) {

    public SyncTable {
        natural = List.copyOf(natural);
        columns = List.copyOf(columns);
    }

    public SyncColumn column(String wanted) {
        return find(wanted)
                .orElseThrow(() -> new NoSuchElementException("No column " + name + "." + wanted));
    }

    public Optional<SyncColumn> find(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }

    public boolean has(String wanted) {
        return find(wanted).isPresent();
    }

    /// The column's leader and all that follow it; the column alone where it is no part of a unit.
    public List<SyncColumn> unit(SyncColumn member) {
        String leader = member.policy() == Policy.WITH ? member.argument() : member.name();
        return columns.stream()
                .filter(
                        column ->
                                column.name().equals(leader)
                                        || column.policy() == Policy.WITH
                                                && column.argument().equals(leader))
                .toList();
    }

    /// Whether its rows never change once they are written.
    public boolean isHistory() {
        return !has("row_version");
    }
}
