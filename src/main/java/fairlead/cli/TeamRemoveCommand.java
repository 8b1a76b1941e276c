package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.team.Removal;
import fairlead.team.TeamDesk;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Map;
import java.util.concurrent.Callable;

/// `fairlead team remove`: somebody is out at once; what they own stays.
@Command(name = "remove", mixinStandardHelpOptions = true, description = "cli.team.remove")
public final class TeamRemoveCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private TeamServerOption server;

    @Parameters(paramLabel = "LOGIN", descriptionKey = "cli.team.login")
    private String login;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Texts texts;

    public TeamRemoveCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        try (TeamDesk desk = TeamDesk.open(server.server(spec.commandLine(), texts))) {
            Removal removal = desk.remove(login);
            Answer.print(
                    spec.commandLine().getOut(),
                    json,
                    Map.of(
                            "login", login,
                            "sessions_ended", removal.sessionsEnded(),
                            "leads", removal.member().leads(),
                            "pending", removal.member().pending()),
                    texts.get(
                            "cli.team.removed",
                            removal.member().name(),
                            removal.sessionsEnded(),
                            removal.member().leads(),
                            removal.member().pending()));
        }
        return CommandLine.ExitCode.OK;
    }
}
