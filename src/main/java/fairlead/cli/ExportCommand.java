package fairlead.cli;

import fairlead.exporting.ExportService;
import fairlead.exporting.ExportStore;
import fairlead.importing.table.Progress;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;

/// `fairlead export`: writes everything a workspace holds into a folder.
@Command(name = "export", mixinStandardHelpOptions = true, description = "cli.export")
public final class ExportCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private WorkspaceOption where;

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "cli.export.to")
    private Path folder;

    private final Opener opener;
    private final Clock clock;
    private final Texts texts;

    public ExportCommand(Opener opener, Clock clock, Texts texts) {
        this.opener = opener;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        WorkspaceFolder workspace = where.workspace();
        if (!workspace.exists()) {
            throw new FairleadException("cli.export.none", null, workspace.folder());
        }
        try (Database database =
                opener.open(new DatabaseSettings.File(workspace.database()), clock)) {
            Map<String, Long> counts =
                    new ExportService(new ExportStore(database)).export(folder, Progress.NONE);
            spec.commandLine()
                    .getOut()
                    .println(
                            texts.get("cli.export.done", counts.getOrDefault("leads", 0L), folder));
        }
        return CommandLine.ExitCode.OK;
    }
}
