package fairlead.cli;

import fairlead.desk.LinkedModel;
import fairlead.settings.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.time.Clock;

/// `fairlead agents`: lets the agents work without a window, and shows and takes back what they
/// did.
@Command(name = "agents", mixinStandardHelpOptions = true, description = "cli.agents")
public final class AgentsCommand implements Runnable {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /// The command with all that it leads to; `model` is the one that the window uses too.
    public static CommandLine line(Opener opener, Clock clock, Texts texts, LinkedModel model) {
        AgentsWorkspace workspace = new AgentsWorkspace(opener, clock, texts, model);
        return new CommandLine(new AgentsCommand())
                .addSubcommand(new AgentsRunCommand(workspace))
                .addSubcommand(new AgentsLogCommand(workspace))
                .addSubcommand(new AgentsVerifyCommand(workspace))
                .addSubcommand(new AgentsUndoCommand(workspace))
                .addSubcommand(new AgentsStopCommand(workspace));
    }

    @Override
    public void run() {
        throw new WrongUse(spec.commandLine(), "cli.agents.which");
    }
}
