package fairlead.ui.importing;

/// A row of the file as the lead that it would become, in words; `remark` says what could not be
/// taken as it stands, or why the row is refused.
public record PreviewRow(
        long row,
        String name,
        String company,
        String contact,
        String status,
        String source,
        String value,
        String closes,
        String owner,
        String remark,
        boolean refused) {}
