package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.team.HistoryCheck;
import fairlead.team.TeamDesk;

import picocli.CommandLine.Command;

import java.util.Map;

/// `fairlead team check`: whether history is as it was sealed; ends with 1 where it is not.
@Command(name = "check", mixinStandardHelpOptions = true, description = "cli.team.check")
public final class TeamCheckCommand extends TeamDeed {
    public TeamCheckCommand(Texts texts) {
        super(texts);
    }

    @Override
    Told at(TeamDesk desk) {
        HistoryCheck check = desk.checkHistory();
        boolean whole = check.broken().isEmpty();
        String sentence =
                whole
                        ? texts().get("cli.team.checked", check.seal())
                        : texts().get("cli.team.rewritten", check.broken().size());
        return new Told(
                Map.of("healthy", whole, "broken", check.broken(), "seal", check.seal()),
                sentence,
                whole);
    }
}
