package fairlead.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.List;

/// What Fairlead does without a window. Exit codes: 0 done, 1 failed, 2 wrong use.
@Command(
        name = "fairlead",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "An agentic CRM for the desktop. Without a command it opens the window.",
        synopsisSubcommandLabel = "[COMMAND]")
public final class CommandLineTool implements Runnable {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /// `more` are the commands that need the window's parts, handed in by those who have them.
    public static int run(String[] args, List<Object> more) {
        CommandLine line = new CommandLine(new CommandLineTool());
        more.forEach(line::addSubcommand);
        return line.execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
