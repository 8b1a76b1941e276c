package fairlead.agents.desk;

import fairlead.autonomy.reading.LeadState;
import fairlead.settings.Texts;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What a model is told of a lead beyond texts: typed facts, and neither name nor company.
final class FactsOf {

    private FactsOf() {}

    static Map<String, String> fields(LeadState state, Instant asOf, Texts texts) {
        Map<String, String> fields = new HashMap<>();
        fields.put("language", language(texts));
        fields.put("facts", facts(state, asOf));
        return fields;
    }

    /// English name of the language that answers are wanted in.
    static String language(Texts texts) {
        return texts.locale().getLanguage().equals("de") ? "German (formal, Sie)" : "English";
    }

    private static String facts(LeadState state, Instant asOf) {
        LeadState.Facts facts = state.facts();
        StringBuilder said = new StringBuilder();
        line(said, "status", facts.status().label());
        line(said, "value", facts.value() == null ? null : facts.value() + " " + facts.currency());
        line(said, "expected to close", facts.closeDate());
        line(said, "probability", facts.probability());
        state.events().stream()
                .limit(12)
                .forEach(
                        one ->
                                line(
                                        said,
                                        Duration.between(one.at(), asOf).toDays() + " days ago",
                                        one.type().name().toLowerCase(Locale.ROOT)));
        return said.toString().strip();
    }

    private static void line(StringBuilder said, String name, Object value) {
        if (value != null) {
            said.append(name).append(": ").append(value).append('\n');
        }
    }
}
