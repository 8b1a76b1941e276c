package fairlead.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `fairlead team`: what concerns a shared database.
@Command(name = "team", mixinStandardHelpOptions = true, description = "cli.team")
public final class TeamCommand implements Runnable {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new WrongUse(spec.commandLine(), "cli.team.which");
    }
}
