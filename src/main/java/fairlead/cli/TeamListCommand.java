package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.team.Member;
import fairlead.team.TeamDesk;
import fairlead.team.TeamVisibility;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Callable;

/// `fairlead team list`: who is in the team, and what is still on their laptops.
@Command(name = "list", mixinStandardHelpOptions = true, description = "cli.team.list")
public final class TeamListCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private TeamServerOption server;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Texts texts;

    public TeamListCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        try (TeamDesk desk = TeamDesk.open(server.server(spec.commandLine(), texts))) {
            TeamVisibility visibility = desk.visibility();
            List<Member> members = desk.list();
            StringJoiner lines = new StringJoiner(System.lineSeparator());
            lines.add(texts.get("cli.team.visibility." + visibility.label()));
            members.forEach(member -> lines.add(line(member)));
            Answer.print(
                    spec.commandLine().getOut(),
                    json,
                    Map.of(
                            "visibility",
                            visibility.label(),
                            "members",
                            members.stream().map(TeamListCommand::facts).toList()),
                    lines.toString());
        }
        return CommandLine.ExitCode.OK;
    }

    private String line(Member member) {
        return texts.get(
                "cli.team.member",
                member.login().orElse("–"),
                member.name(),
                member.email(),
                member.role().label(),
                texts.get("team.state." + member.state().name().toLowerCase(Locale.ROOT)),
                member.leads(),
                member.pending());
    }

    private static Map<String, Object> facts(Member member) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", member.id());
        facts.put("login", member.login().orElse(null));
        facts.put("name", member.name());
        facts.put("email", member.email());
        facts.put("role", member.role().label());
        facts.put("state", member.state().name().toLowerCase(Locale.ROOT));
        facts.put("leads", member.leads());
        facts.put("sessions", member.sessions());
        facts.put("pending", member.pending());
        facts.put("last_seen", member.lastSeen().map(Object::toString).orElse(null));
        return facts;
    }
}
