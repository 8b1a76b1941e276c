package fairlead.agents.desk;

import fairlead.action.Suggestion.EvidenceLine;
import fairlead.agents.guard.PlainText;
import fairlead.autonomy.proposal.Evidence;
import fairlead.autonomy.reading.LeadState;
import fairlead.settings.Texts;

import java.util.List;
import java.util.Locale;

/// The words in which agents tell people what they propose and on what it rests.
final class Words {

    private static final int QUOTED = 200;

    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    String get(String key, Object... args) {
        return texts.get("agents." + key, args);
    }

    /// A template of our own; its slots stand in double brackets there.
    String template(String key) {
        return get("template." + key).replace("[[", "{{").replace("]]", "}}");
    }

    /// The records behind a proposal, with the beginning of what they say.
    List<EvidenceLine> lines(List<Evidence> why, LeadState state) {
        return why.stream().map(one -> line(one, state)).toList();
    }

    private static EvidenceLine line(Evidence evidence, LeadState state) {
        String quote =
                state.events().stream()
                        .filter(event -> event.id().equals(evidence.record()))
                        .findFirst()
                        .map(event -> event.text() == null ? event.title() : event.text())
                        .map(text -> PlainText.of(text, QUOTED))
                        .orElse(null);
        Integer offset = evidence.from() < 0 ? null : evidence.from();
        return new EvidenceLine(
                evidence.kind().name().toLowerCase(Locale.ROOT), evidence.record(), quote, offset);
    }
}
