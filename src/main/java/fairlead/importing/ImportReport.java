package fairlead.importing;

import fairlead.importing.mapping.Remark;
import fairlead.lead.ImportCounts;

import java.util.List;
import java.util.UUID;

/// What an import did, or would do: counts, the rows that only look like a lead that is there, the
/// closed leads whose currency has no rate, the first remarks and refusals, and all refused rows as
/// text to be saved. `batch` is null for a dry run.
public record ImportReport(
        UUID batch,
        ImportCounts counts,
        int lookalikes,
        int owners,
        int unrated,
        List<Remark> remarks,
        List<RefusedRow> refusals,
        String refusedRows,
        boolean cancelled) {

    public ImportReport {
        remarks = List.copyOf(remarks);
        refusals = List.copyOf(refusals);
    }
}
