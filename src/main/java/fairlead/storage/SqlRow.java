package fairlead.storage;

/// The cells of one row that plain SQL found, taken one after the other.
public final class SqlRow {

    private final Object[] cells;
    private int at;

    public SqlRow(Object... cells) {
        this.cells = cells;
    }

    /// The next cell, null for none; its type is the one that [SqlReading] names for its column.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T next() {
        return (T) cells[at++];
    }
}
