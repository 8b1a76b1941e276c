package fairlead.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import fairlead.importing.ImportPlan;
import fairlead.importing.ImportReport;
import fairlead.importing.RefusedRow;
import fairlead.importing.mapping.ColumnMapping;
import fairlead.lead.ImportCounts;
import fairlead.settings.Texts;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/// Says what became of an import, to people or as JSON.
final class ImportPrinter {
    private static final int SHOWN = 20;

    private final PrintWriter out;
    private final Texts texts;
    private final boolean dryRun;

    ImportPrinter(PrintWriter out, Texts texts, boolean dryRun) {
        this.out = out;
        this.texts = texts;
        this.dryRun = dryRun;
    }

    void say(ImportPlan plan, ImportReport report) {
        for (ColumnMapping column : plan.mapping().columns()) {
            out.println(column.name() + " → " + column.field().label());
        }
        report.refusals().stream().limit(SHOWN).forEach(this::say);
        ImportCounts counts = report.counts();
        out.println(
                texts.get(
                        dryRun ? "cli.import.would" : "cli.import.done",
                        counts.created(),
                        counts.updated(),
                        counts.skipped(),
                        counts.failed(),
                        report.lookalikes()));
        if (report.unrated() > 0) {
            out.println(texts.get("importing.result.unrated", report.unrated()));
        }
    }

    private void say(RefusedRow refused) {
        out.println(
                texts.get(
                        "cli.import.row",
                        refused.row().number(),
                        texts.get(refused.reasonKey()),
                        String.join(" | ", refused.row().cells())));
    }

    void json(ImportPlan plan, ImportReport report) throws JsonProcessingException {
        out.println(
                JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(facts(plan, report)));
    }

    private Map<String, Object> facts(ImportPlan plan, ImportReport report) {
        Map<String, Object> columns = new LinkedHashMap<>();
        plan.mapping().columns().forEach(c -> columns.put(c.name(), c.field().label()));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("dry_run", dryRun);
        facts.put("batch", report.batch() == null ? null : report.batch().toString());
        facts.put("columns", columns);
        facts.put("rows", report.counts().rows());
        facts.put("created", report.counts().created());
        facts.put("updated", report.counts().updated());
        facts.put("unchanged", report.counts().skipped());
        facts.put("refused", report.counts().failed());
        facts.put("lookalikes", report.lookalikes());
        facts.put("new_owners", report.owners());
        facts.put("closed_without_rate", report.unrated());
        facts.put("remarks", report.remarks());
        facts.put("refusals", report.refusals());
        return facts;
    }
}
