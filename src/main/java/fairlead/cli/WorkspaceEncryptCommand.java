package fairlead.cli;

import fairlead.backup.Backups;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.EncryptedFile;
import fairlead.storage.FileKey;
import fairlead.storage.FileKeys;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `fairlead workspace encrypt`: encrypts the files of a workspace that is closed, with a random
/// key in the system's keychain.
@Command(name = "encrypt", mixinStandardHelpOptions = true, description = "cli.encrypt")
public final class WorkspaceEncryptCommand implements Callable<Integer> {
    private static final String ENDING = ".mv.db";

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private WorkspaceOption where;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Texts texts;
    private final FileKeys keys;
    private final Clock clock;

    public WorkspaceEncryptCommand(Texts texts, FileKeys keys, Clock clock) {
        this.texts = texts;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        WorkspaceFolder workspace = where.workspace();
        if (!workspace.exists()) {
            throw new FairleadException("cli.encrypt.none", null, workspace.folder());
        }
        FileKey key =
                keys.make(workspace.folder())
                        .orElseThrow(() -> new FairleadException("cli.encrypt.nokeychain", null));
        List<Path> files = files(workspace.folder());
        files.forEach(file -> EncryptedFile.turnOn(file, key));
        Backups backups =
                new Backups(workspace.backups(), workspace.files(), clock, () -> Optional.of(key));
        backups.encrypt(key);
        clear(workspace.searchIndex());
        Answer.print(
                spec.commandLine().getOut(),
                json,
                Map.of(
                        "workspace", workspace.folder().toString(),
                        "files", files.size(),
                        "backups", backups.list().size()),
                texts.get("cli.encrypted", files.size(), backups.list().size()));
        return CommandLine.ExitCode.OK;
    }

    /// Every database of ours in the folder, those that an upgrade or a restore put aside included.
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("fairlead") && name.endsWith(ENDING))
                    .map(name -> folder.resolve(name.substring(0, name.length() - ENDING.length())))
                    .toList();
        }
    }

    /// The index says in clear what the database says; from now on it is kept in memory.
    private static void clear(Path index) throws IOException {
        if (Files.isDirectory(index)) {
            try (Stream<Path> all = Files.list(index)) {
                for (Path file : all.toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
