package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.team.Admitted;
import fairlead.team.TeamDesk;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Map;
import java.util.concurrent.Callable;

/// `fairlead team reset`: a new one-time password for somebody who lost theirs.
@Command(name = "reset", mixinStandardHelpOptions = true, description = "cli.team.reset")
public final class TeamResetCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private TeamServerOption server;

    @Parameters(paramLabel = "LOGIN", descriptionKey = "cli.team.login")
    private String login;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Texts texts;

    public TeamResetCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        try (TeamDesk desk = TeamDesk.open(server.server(spec.commandLine(), texts))) {
            Admitted admitted = desk.reset(login);
            Answer.print(
                    spec.commandLine().getOut(),
                    json,
                    Map.of("login", login, "password", admitted.password(), "valid_hours", 72),
                    texts.get("cli.team.wasreset", login, admitted.password()));
        }
        return CommandLine.ExitCode.OK;
    }
}
