package fairlead.importing.table;

import java.util.List;

/// The rows of a file before anybody knows which of them names the columns.
interface RowSource {

    TableReader rows();

    TableFormat format();

    List<String> sheets();

    /// The options with what was detected filled in.
    TableOptions options();
}
