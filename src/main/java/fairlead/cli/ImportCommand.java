package fairlead.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import fairlead.duplicate.IdentityStore;
import fairlead.importing.ImportKey;
import fairlead.importing.ImportPlan;
import fairlead.importing.ImportReport;
import fairlead.importing.ImportRules;
import fairlead.importing.ImportService;
import fairlead.importing.ImportStore;
import fairlead.importing.mapping.ColumnMapping;
import fairlead.importing.mapping.Conventions;
import fairlead.importing.mapping.ImportField;
import fairlead.importing.mapping.JoinedTable;
import fairlead.importing.mapping.Mapping;
import fairlead.importing.mapping.TableSurvey;
import fairlead.importing.table.Progress;
import fairlead.importing.table.TableFile;
import fairlead.importing.table.TableOptions;
import fairlead.importing.table.TableSource;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.UndoService;
import fairlead.team.Person;
import fairlead.team.UserService;
import fairlead.team.UserStore;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/// `fairlead import FILE`: brings a file of leads into a workspace, or says what it would bring.
@Command(name = "import", mixinStandardHelpOptions = true, description = "cli.import")
public final class ImportCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private WorkspaceOption where;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.import.file")
    private Path file;

    @Option(names = "--with", paramLabel = "FILE", descriptionKey = "cli.import.with")
    private Path companions;

    @Option(names = "--map", paramLabel = "COLUMN=FIELD", descriptionKey = "cli.import.map")
    private Map<String, String> mapped = Map.of();

    @Option(names = "--key", paramLabel = "KEY", descriptionKey = "cli.import.key")
    private String key;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dryrun")
    private boolean dryRun;

    @Option(names = "--refused", paramLabel = "FILE", descriptionKey = "cli.import.refused")
    private Path refused;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Opener opener;
    private final Clock clock;
    private final Texts texts;

    public ImportCommand(Opener opener, Clock clock, Texts texts) {
        this.opener = opener;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        TableSource source = TableFile.open(file, TableOptions.detect());
        if (companions != null) {
            source = JoinedTable.of(source, TableFile.open(companions, TableOptions.detect()));
        }
        Mapping mapping = mapping(source);
        ImportRules rules = ImportRules.usual(mapping);
        ImportPlan plan =
                new ImportPlan(
                        source,
                        String.valueOf(file.getFileName()),
                        mapping,
                        key == null ? rules : rules.with(importKey()));
        WorkspaceFolder workspace = where.workspace();
        if (!workspace.exists()) {
            workspace.write(WorkspaceFolder.Note.of(WorkspaceKind.LOCAL));
        }
        try (Database database =
                opener.open(new DatabaseSettings.File(workspace.database()), clock)) {
            report(plan, bring(database, workspace, plan));
        }
        return CommandLine.ExitCode.OK;
    }

    private Mapping mapping(TableSource source) {
        TableSurvey survey = TableSurvey.of(source, Progress.NONE);
        Conventions usual = Conventions.of(Locale.getDefault(), ZoneId.systemDefault());
        Mapping mapping = Mapping.guess(survey, usual);
        for (Map.Entry<String, String> one : mapped.entrySet()) {
            String name = one.getValue().strip().toLowerCase(Locale.ROOT);
            ImportField field =
                    ImportField.of(name)
                            .orElseThrow(
                                    () ->
                                            new WrongUse(
                                                    spec.commandLine(),
                                                    "cli.import.nofield",
                                                    one.getValue()));
            mapping = mapping.with(one.getKey(), field);
        }
        return mapping.guessWords(survey);
    }

    private ImportKey importKey() {
        for (ImportKey known : ImportKey.values()) {
            if (known.label().equals(key.strip().toLowerCase(Locale.ROOT))) {
                return known;
            }
        }
        throw new WrongUse(spec.commandLine(), "cli.import.nokey", key);
    }

    private ImportReport bring(Database database, WorkspaceFolder workspace, ImportPlan plan) {
        ImportService imports =
                new ImportService(
                        database,
                        new IdentityStore(database),
                        new ImportStore(database),
                        new UndoService(database));
        if (dryRun) {
            return imports.dryRun(plan, texts::get, Progress.NONE);
        }
        Person me =
                new UserService(database, new UserStore(database))
                        .own(workspace.note().me(), System.getProperty("user.name"));
        workspace.write(workspace.note().with(me.id()));
        return imports.run(Actor.user(me.id()), plan, texts::get, Progress.NONE);
    }

    private void report(ImportPlan plan, ImportReport report) throws IOException {
        if (refused != null && !report.refusedRows().isEmpty()) {
            Files.writeString(refused, report.refusedRows());
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(facts(plan, report)));
            return;
        }
        for (ColumnMapping column : plan.mapping().columns()) {
            out.println(column.name() + " → " + column.field().label());
        }
        report.remarks().stream()
                .filter(remark -> remark.refuses())
                .limit(20)
                .forEach(
                        remark ->
                                out.println(
                                        texts.get(
                                                "cli.import.row",
                                                remark.row(),
                                                texts.get(remark.key()),
                                                remark.cell())));
        var counts = report.counts();
        out.println(
                texts.get(
                        dryRun ? "cli.import.would" : "cli.import.done",
                        counts.created(),
                        counts.updated(),
                        counts.skipped(),
                        counts.failed(),
                        report.lookalikes()));
    }

    private Map<String, Object> facts(ImportPlan plan, ImportReport report)
            throws JsonProcessingException {
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
        facts.put("remarks", report.remarks());
        return facts;
    }
}
