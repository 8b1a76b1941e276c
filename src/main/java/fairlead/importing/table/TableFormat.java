package fairlead.importing.table;

/// The kinds of file that leads are brought in.
public enum TableFormat {
    CSV,
    XLSX,
    VCARD
}
