package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.storage.FileKeys;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.time.Clock;

/// `fairlead workspace`: what concerns a workspace on this computer.
@Command(name = "workspace", mixinStandardHelpOptions = true, description = "cli.workspacecommand")
public final class WorkspaceCommand implements Runnable {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /// The command with all that it leads to.
    public static CommandLine line(Texts texts, FileKeys keys, Clock clock) {
        return new CommandLine(new WorkspaceCommand())
                .addSubcommand(new WorkspaceJoinCommand(texts))
                .addSubcommand(new WorkspaceEncryptCommand(texts, keys, clock));
    }

    @Override
    public void run() {
        throw new WrongUse(spec.commandLine(), "cli.workspace.which");
    }
}
