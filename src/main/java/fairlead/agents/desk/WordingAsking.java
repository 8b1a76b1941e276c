package fairlead.agents.desk;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.agents.model.ModelWords;
import fairlead.autonomy.gate.Checks.Maker;
import fairlead.autonomy.reading.LeadState;
import fairlead.autonomy.run.Asking;
import fairlead.autonomy.run.Proposed;
import fairlead.settings.Texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Lets a model word what rules decided: a title where `titles`, and a reason. What is proposed,
/// when and how surely stays the rules'; the lead's name never leaves, it stands as `[lead]`.
record WordingAsking(LeadState state, Instant asOf, Texts texts, boolean titles) implements Asking {

    private static final String NAME = "[lead]";
    private static final int TITLE = 90;
    private static final int REASON = 280;

    @Override
    public Map<String, String> fields(List<Proposed> builtIn) {
        Map<String, String> fields = FactsOf.fields(state, asOf, texts);
        StringBuilder proposed = new StringBuilder();
        for (int i = 0; i < builtIn.size(); i++) {
            Proposed one = builtIn.get(i);
            proposed.append(i + 1)
                    .append(". ")
                    .append(one.shown().title().replace(state.facts().name(), NAME))
                    .append(" — ")
                    .append(one.shown().reason())
                    .append('\n');
        }
        fields.put("proposed", proposed.toString().strip());
        return fields;
    }

    @Override
    public List<Proposed> read(JsonNode answer, List<Proposed> builtIn, Maker maker) {
        List<Proposed> said = new ArrayList<>(builtIn);
        boolean any = false;
        for (JsonNode item : answer.path("items")) {
            int at = item.path("number").asInt() - 1;
            if (at >= 0 && at < said.size()) {
                Proposed worded = worded(builtIn.get(at), item, maker);
                any |= worded != builtIn.get(at);
                said.set(at, worded);
            }
        }
        return any ? said : List.of();
    }

    private Proposed worded(Proposed one, JsonNode item, Maker maker) {
        String title =
                titles
                        ? line(item.path("title").asText(""), TITLE, one.shown().title())
                        : one.shown().title();
        String reason = line(item.path("reason").asText(""), REASON, one.shown().reason());
        boolean same = title.equals(one.shown().title()) && reason.equals(one.shown().reason());
        return same ? one : ModelWords.said(one, title, reason, maker);
    }

    private String line(String text, int most, String otherwise) {
        return ModelWords.line(text, most)
                .map(said -> said.replace(NAME, state.facts().name()))
                .orElse(otherwise);
    }
}
