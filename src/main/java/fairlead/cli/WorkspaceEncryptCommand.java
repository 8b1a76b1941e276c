package fairlead.cli;

import fairlead.backup.WorkspaceEncryption;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.FileKey;
import fairlead.storage.FileKeys;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;

/// `fairlead workspace encrypt`: encrypts the files of a workspace that is closed, with a random
/// key in the system's keychain.
@Command(name = "encrypt", mixinStandardHelpOptions = true, description = "cli.encrypt")
public final class WorkspaceEncryptCommand implements Callable<Integer> {
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
    public Integer call() {
        WorkspaceFolder workspace = where.workspace();
        if (!workspace.exists()) {
            throw new FairleadException("cli.encrypt.none", null, workspace.folder());
        }
        FileKey key =
                keys.make(workspace.folder())
                        .orElseThrow(() -> new FairleadException("cli.encrypt.nokeychain", null));
        WorkspaceEncryption.Changed changed = new WorkspaceEncryption(workspace, clock).turnOn(key);
        Answer.print(
                spec.commandLine().getOut(),
                json,
                Map.of(
                        "workspace", workspace.folder().toString(),
                        "files", changed.files(),
                        "backups", changed.backups()),
                texts.get("cli.encrypted", changed.files(), changed.backups()));
        return CommandLine.ExitCode.OK;
    }
}
