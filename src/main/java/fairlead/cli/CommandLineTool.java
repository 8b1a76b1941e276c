package fairlead.cli;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// What Fairlead does without a window. Exit codes: 0 done, 1 failed, 2 wrong use.
@Command(
        name = "fairlead",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "cli.about",
        synopsisSubcommandLabel = "[COMMAND]")
public final class CommandLineTool implements Runnable {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "cli.debug")
    private boolean debug;

    private final Texts texts;
    private final Passphrase passphrase;

    private CommandLineTool(Texts texts, Passphrase passphrase) {
        this.texts = texts;
        this.passphrase = passphrase;
    }

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.passphrasefile")
    private void passphraseFile(Path file) {
        passphrase.standsIn(file);
    }

    public static int run(
            String[] args, Texts texts, Passphrase passphrase, List<Object> commands) {
        return line(texts, passphrase, commands).execute(args);
    }

    static CommandLine line(Texts texts, List<Object> commands) {
        return line(texts, new Passphrase(texts), commands);
    }

    /// The whole line with its commands; failures come out as one sentence in the language of
    /// `texts`.
    private static CommandLine line(Texts texts, Passphrase passphrase, List<Object> commands) {
        texts.get("cli.about");
        CommandLineTool tool = new CommandLineTool(texts, passphrase);
        CommandLine line = new CommandLine(tool);
        commands.forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(texts.bundle());
        tool.describe(line);
        line.setExecutionExceptionHandler((failure, at, parsed) -> tool.failed(failure, at));
        line.setParameterExceptionHandler((wrong, args) -> tool.misused(wrong));
        return line;
    }

    private void describe(CommandLine line) {
        String[] about = line.getCommandSpec().usageMessage().description();
        if (about.length == 1 && about[0].startsWith("cli.")) {
            line.getCommandSpec().usageMessage().description(texts.get(about[0]));
        }
        line.getSubcommands().values().forEach(this::describe);
    }

    private int failed(Exception failure, CommandLine at) {
        PrintWriter err = at.getErr();
        err.println(
                failure instanceof FairleadException known
                        ? texts.of(known)
                        : texts.get("cli.failed", failure.getClass().getSimpleName()));
        if (debug) {
            failure.printStackTrace(err);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private int misused(CommandLine.ParameterException wrong) {
        CommandLine at = wrong.getCommandLine();
        PrintWriter err = at.getErr();
        err.println(sentence(wrong));
        err.println(texts.get("cli.help", at.getCommandSpec().qualifiedName()));
        return CommandLine.ExitCode.USAGE;
    }

    private String sentence(CommandLine.ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                    texts.get("cli.unknown", String.join(" ", unknown.getUnmatched()));
            case CommandLine.MissingParameterException missing ->
                    texts.get(
                            "cli.missing",
                            missing.getMissing().stream()
                                    .map(CommandLine.Model.ArgSpec::paramLabel)
                                    .toList());
            case WrongUse own -> texts.get(own.textKey(), own.arguments());
            default -> texts.get("cli.wrong", wrong.getMessage());
        };
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
