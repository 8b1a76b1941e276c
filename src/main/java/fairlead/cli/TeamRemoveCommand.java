package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.team.Laptops;
import fairlead.team.Member;
import fairlead.team.Removal;
import fairlead.team.TeamDesk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.Map;

/// `fairlead team remove`: somebody is out at once; what they own stays.
@Command(name = "remove", mixinStandardHelpOptions = true, description = "cli.team.remove")
public final class TeamRemoveCommand extends TeamDeed {
    @Parameters(paramLabel = "LOGIN", descriptionKey = "cli.team.login")
    private String login;

    public TeamRemoveCommand(Texts texts) {
        super(texts);
    }

    @Override
    Told at(TeamDesk desk) {
        Removal removal = desk.remove(login);
        Member gone = removal.member();
        Laptops laptops = gone.laptops();
        return new Told(
                Map.of(
                        "login", login,
                        "sessions_ended", removal.sessionsEnded(),
                        "leads", gone.leads(),
                        "pending", laptops.pending()),
                texts().get(
                                "cli.team.removed",
                                gone.name(),
                                removal.sessionsEnded(),
                                gone.leads(),
                                laptops.pending()));
    }
}
