package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.storage.DatabaseSettings;
import fairlead.team.TeamReport;
import fairlead.team.TeamSetup;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Locale;
import java.util.concurrent.Callable;

/// `fairlead team init`: builds the schema of a shared PostgreSQL, or brings it up to date.
@Command(name = "init", mixinStandardHelpOptions = true, description = "cli.team.init")
public final class TeamInitCommand implements Callable<Integer> {
    private static final String PREFIX = "jdbc:postgresql:";

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private PasswordOption password;

    @Option(names = "--url", required = true, paramLabel = "JDBC", descriptionKey = "cli.team.url")
    private String url;

    @Option(
            names = "--user",
            required = true,
            paramLabel = "OWNER",
            descriptionKey = "cli.team.user")
    private String user;

    private final Texts texts;

    public TeamInitCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        if (!url.startsWith(PREFIX)) {
            throw new WrongUse(spec.commandLine(), "cli.team.nourl");
        }
        if (url.toLowerCase(Locale.ROOT).contains("password=") || url.matches(".*//[^/]*@.*")) {
            throw new WrongUse(spec.commandLine(), "cli.team.openpassword");
        }
        String secret = password.read(spec.commandLine(), texts, user);
        TeamReport report = new TeamSetup(new DatabaseSettings.Server(url, user, secret)).run();
        spec.commandLine().getOut().println(texts.get("cli.team.done", report.schema()));
        report.remarks().forEach(key -> spec.commandLine().getOut().println(texts.get(key)));
        return CommandLine.ExitCode.OK;
    }
}
