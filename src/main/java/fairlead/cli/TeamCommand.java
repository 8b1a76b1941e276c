package fairlead.cli;

import fairlead.settings.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `fairlead team`: what concerns a shared database.
@Command(name = "team", mixinStandardHelpOptions = true, description = "cli.team")
public final class TeamCommand implements Runnable {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /// The command with all that it leads to.
    public static CommandLine line(Texts texts) {
        return new CommandLine(new TeamCommand())
                .addSubcommand(new TeamInitCommand(texts))
                .addSubcommand(new TeamCertificateCommand(texts))
                .addSubcommand(new TeamInviteCommand(texts))
                .addSubcommand(new TeamListCommand(texts))
                .addSubcommand(new TeamResetCommand(texts))
                .addSubcommand(new TeamRemoveCommand(texts))
                .addSubcommand(new TeamShowCommand(texts))
                .addSubcommand(new TeamCheckCommand(texts));
    }

    @Override
    public void run() {
        throw new WrongUse(spec.commandLine(), "cli.team.which");
    }
}
