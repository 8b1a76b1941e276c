package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.team.Laptops;
import fairlead.team.Member;
import fairlead.team.TeamDesk;
import fairlead.team.TeamVisibility;

import picocli.CommandLine.Command;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/// `fairlead team list`: who is in the team, and what is still on their laptops.
@Command(name = "list", mixinStandardHelpOptions = true, description = "cli.team.list")
public final class TeamListCommand extends TeamDeed {
    public TeamListCommand(Texts texts) {
        super(texts);
    }

    @Override
    Told at(TeamDesk desk) {
        TeamVisibility visibility = desk.visibility();
        List<Member> members = desk.list();
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(texts().get("cli.team.visibility." + visibility.label()));
        members.forEach(member -> lines.add(line(member)));
        return new Told(
                Map.of(
                        "visibility",
                        visibility.label(),
                        "members",
                        members.stream().map(TeamListCommand::facts).toList()),
                lines.toString());
    }

    private String line(Member member) {
        return texts().get(
                        "cli.team.member",
                        member.login().orElse("–"),
                        member.name(),
                        member.email(),
                        member.role().label(),
                        texts().get("team.state." + member.state().name().toLowerCase(Locale.ROOT)),
                        member.leads(),
                        member.laptops().pending());
    }

    private static Map<String, Object> facts(Member member) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Laptops laptops = member.laptops();
        facts.put("id", member.id());
        facts.put("login", member.login().orElse(null));
        facts.put("name", member.name());
        facts.put("email", member.email());
        facts.put("role", member.role().label());
        facts.put("state", member.state().name().toLowerCase(Locale.ROOT));
        facts.put("leads", member.leads());
        facts.put("sessions", member.sessions());
        facts.put("pending", laptops.pending());
        facts.put("last_seen", said(laptops.lastSeen()));
        facts.put("laptops", laptops.count());
        facts.put("wiped", laptops.wiped());
        facts.put("wiped_at", said(laptops.wipedAt()));
        return facts;
    }

    private static String said(Optional<Instant> at) {
        return at.map(Instant::toString).orElse(null);
    }
}
