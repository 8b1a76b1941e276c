package fairlead.importing.table;

/// A file of rows whose shape is known and which can be read from the start any number of times.
public interface TableSource {

    TableShape shape();

    /// A new pass through the rows beneath the header, blank rows left out.
    TableReader open();
}
