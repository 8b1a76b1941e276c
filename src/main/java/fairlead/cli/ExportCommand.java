package fairlead.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import fairlead.exporting.ExportService;
import fairlead.exporting.ExportStore;
import fairlead.importing.table.Progress;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.Database;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;

/// `fairlead export`: writes everything a workspace holds into a folder.
@Command(name = "export", mixinStandardHelpOptions = true, description = "cli.export")
public final class ExportCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private WorkspaceOption where;
    @Mixin private PasswordOption password;

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "cli.export.to")
    private Path folder;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Opener opener;
    private final Clock clock;
    private final Texts texts;

    public ExportCommand(Opener opener, Clock clock, Texts texts) {
        this.opener = opener;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        WorkspaceFolder workspace = where.workspace();
        if (!workspace.exists()) {
            throw new FairleadException("cli.export.none", null, workspace.folder());
        }
        try (Database database =
                new OpenWorkspace(workspace, opener, clock)
                        .open(password, spec.commandLine(), texts)) {
            say(
                    new ExportService(new ExportStore(database), database.files(workspace.files()))
                            .export(folder, Progress.NONE));
        }
        return CommandLine.ExitCode.OK;
    }

    private void say(Map<String, Long> rows) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(rows));
        } else {
            out.println(texts.get("cli.export.done", rows.getOrDefault("leads", 0L), folder));
        }
    }
}
