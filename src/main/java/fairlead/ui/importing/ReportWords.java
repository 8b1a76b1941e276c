package fairlead.ui.importing;

import fairlead.importing.ImportReport;
import fairlead.lead.ImportCounts;
import fairlead.settings.Texts;

import java.util.ArrayList;
import java.util.List;

/// What an import did or would do, in words.
final class ReportWords {
    private ReportWords() {}

    static String forecast(ImportReport report, Texts texts) {
        ImportCounts counts = report.counts();
        String said =
                texts.get(
                        "importing.forecast",
                        counts.created(),
                        counts.updated(),
                        counts.skipped(),
                        counts.failed());
        return report.lookalikes() == 0
                ? said
                : said + "  " + texts.get("importing.lookalikes", report.lookalikes());
    }

    /// What a person should know beside the counts, a sentence each.
    static List<String> remarks(ImportReport report, Texts texts) {
        List<String> said = new ArrayList<>();
        if (report.cancelled()) {
            said.add(texts.get("importing.result.stopped"));
        }
        if (report.owners() > 0) {
            said.add(texts.get("importing.result.owners", report.owners()));
        }
        if (report.unrated() > 0) {
            said.add(texts.get("importing.result.unrated", report.unrated()));
        }
        long kept = report.remarks().stream().filter(remark -> !remark.refuses()).count();
        if (kept > 0) {
            said.add(texts.get("importing.result.kept", kept));
        }
        return said;
    }
}
