package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.team.TeamDesk;
import fairlead.team.TeamVisibility;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.Map;

/// `fairlead team show`: whether reps see every lead, or their own and the free ones.
@Command(name = "show", mixinStandardHelpOptions = true, description = "cli.team.show")
public final class TeamShowCommand extends TeamDeed {
    @Parameters(paramLabel = "open|own", descriptionKey = "cli.team.showwhat")
    private TeamVisibility visibility;

    public TeamShowCommand(Texts texts) {
        super(texts);
    }

    @Override
    Told at(TeamDesk desk) {
        desk.show(visibility);
        return new Told(
                Map.of("visibility", visibility.label()),
                texts().get("cli.team.visibility." + visibility.label()));
    }
}
