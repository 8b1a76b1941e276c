package fairlead.cli;

import fairlead.duplicate.IdentityStore;
import fairlead.importing.ImportPlan;
import fairlead.importing.ImportReport;
import fairlead.importing.ImportService;
import fairlead.importing.ImportStore;
import fairlead.importing.table.Progress;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.Database;
import fairlead.storage.UndoService;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

/// `fairlead import FILE`: brings a file of leads into a workspace, or says what it would bring.
@Command(name = "import", mixinStandardHelpOptions = true, description = "cli.import")
public final class ImportCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private WorkspaceOption where;
    @Mixin private PasswordOption password;
    @Mixin private ImportOptions options;

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
        ImportPlan plan = options.plan();
        WorkspaceFolder folder = where.workspace();
        ImportReport report = dryRun && !folder.exists() ? tryOnNothing(plan) : bring(folder, plan);
        save(report);
        ImportPrinter printer = new ImportPrinter(spec.commandLine().getOut(), texts, dryRun);
        if (json) {
            printer.json(plan, report);
        } else {
            printer.say(plan, report);
        }
        return CommandLine.ExitCode.OK;
    }

    /// A dry run makes no workspace where there is none.
    private ImportReport tryOnNothing(ImportPlan plan) throws IOException {
        WorkspaceFolder passing = new WorkspaceFolder(Files.createTempDirectory("fairlead"));
        try {
            return bring(passing, plan);
        } finally {
            passing.delete();
        }
    }

    private ImportReport bring(WorkspaceFolder folder, ImportPlan plan) {
        OpenWorkspace workspace = new OpenWorkspace(folder, opener, clock);
        workspace.begin();
        try (Database database = workspace.open(password, spec.commandLine(), texts)) {
            ImportService imports =
                    new ImportService(
                            database,
                            new IdentityStore(database),
                            new ImportStore(database),
                            new UndoService(database));
            return dryRun
                    ? imports.dryRun(plan, texts::get, Progress.NONE)
                    : imports.run(workspace.me(database), plan, texts::get, Progress.NONE);
        }
    }

    private void save(ImportReport report) {
        if (refused == null || report.refusedRows().isEmpty()) {
            return;
        }
        try {
            Files.writeString(refused, report.refusedRows());
        } catch (IOException e) {
            throw new FairleadException("importing.refused.failed", e, refused);
        }
    }
}
