package fairlead.sample;

import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.AutonomySetting;
import fairlead.mail.EmailTemplate;
import fairlead.mail.MailBody;
import fairlead.mail.TemplateCategory;
import fairlead.storage.Work;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How the office is set up: mail templates, and what agents may do for whom.
final class Office {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String PARAGRAPH = "¶";

    private final Team team;
    private final Instant founded;

    Office(Team team, Instant founded) {
        this.team = team;
        this.founded = founded;
    }

    void furnish(Work work) {
        Vocabulary.load("templates").all("templates").forEach(entry -> work.add(template(entry)));
        for (Colleague colleague : team.people()) {
            work.add(allowed(colleague, "scoring", "score", AutonomyLevel.AUTO_EXECUTE));
            work.add(allowed(colleague, "email", "follow_up", AutonomyLevel.AUTO_DRAFT));
            AutonomySetting status = allowed(colleague, "status", "advise", AutonomyLevel.SUGGEST);
            status.limit(20, new BigDecimal("50000.00"));
            work.add(status);
        }
    }

    private EmailTemplate template(String entry) {
        String[] parts = Vocabulary.parts(entry);
        String text = parts[3].replace(PARAGRAPH, "\n\n");
        String html = "<p>" + parts[3].replace(PARAGRAPH, "</p><p>") + "</p>";
        MailBody body = new MailBody(parts[2], html, text);
        TemplateCategory category = TemplateCategory.valueOf(parts[0].toUpperCase(Locale.ROOT));
        EmailTemplate template =
                new EmailTemplate(parts[1], category, body, team.me().id(), founded);
        template.write(body, variables(parts[2] + parts[3]));
        return template;
    }

    private static List<String> variables(String text) {
        return VARIABLE.matcher(text).results().map(Office::name).distinct().toList();
    }

    private static String name(MatchResult variable) {
        return variable.group(1);
    }

    private AutonomySetting allowed(
            Colleague colleague, String category, String action, AutonomyLevel level) {
        AutonomySetting setting = new AutonomySetting(colleague.id(), category, action, founded);
        setting.allow(level);
        return setting;
    }
}
