package fairlead.importing.mapping;

/// Something about a row that a person should know: which cell, and a text key for what is wrong.
///
/// A row is refused where a remark says so; else it is taken and the cell kept in its notes.
public record Remark(long row, String column, String cell, String key, boolean refuses) {

    static Remark kept(long row, String column, String cell, String key) {
        return new Remark(row, column, cell, key, false);
    }

    static Remark refused(long row, String column, String cell, String key) {
        return new Remark(row, column, cell, key, true);
    }
}
