package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.team.Admitted;
import fairlead.team.TeamDesk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.Map;

/// `fairlead team reset`: a new one-time password for somebody who lost theirs.
@Command(name = "reset", mixinStandardHelpOptions = true, description = "cli.team.reset")
public final class TeamResetCommand extends TeamDeed {
    @Parameters(paramLabel = "LOGIN", descriptionKey = "cli.team.login")
    private String login;

    public TeamResetCommand(Texts texts) {
        super(texts);
    }

    @Override
    Told at(TeamDesk desk) {
        Admitted admitted = desk.reset(login);
        return new Told(
                Map.of("login", login, "password", admitted.password(), "valid_hours", 72),
                texts().get("cli.team.wasreset", login, admitted.password()));
    }
}
