package fairlead.autonomy.run;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.action.SuggestedChange;
import fairlead.action.Suggestion;
import fairlead.storage.Work;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads from history whose hand a value is in.
public final class HandStore implements Protection {

    private static final int LOOKED_AT = 200;
    private static final List<String> TEXTS = List.of("name", "company", "notes", "source_detail");

    private record Change(JsonNode values, String source, Instant at) {}

    @Override
    public boolean forbids(Work work, Suggestion suggestion, Instant readAt) {
        return suggestion.changes().stream().anyMatch(change -> forbids(work, change, readAt));
    }

    private static boolean forbids(Work work, SuggestedChange change, Instant readAt) {
        return work.session()
                .createSelectionQuery(
                        "select h.newValues, w.source, h.at from FieldHistory h join WorkRecord w"
                                + " on w.id = h.workId where h.rowId = :row order by h.at desc,"
                                + " h.id desc",
                        Change.class)
                .setParameter("row", change.id())
                .setMaxResults(LOOKED_AT)
                .getResultStream()
                .filter(one -> one.values() != null && one.values().has(change.column()))
                .findFirst()
                .filter(last -> last.at().isAfter(readAt) || isPersonsText(change, last))
                .isPresent();
    }

    private record Written(JsonNode values, String source, String actor) {}

    @Override
    public Set<String> fromOutside(Work work, UUID lead) {
        Map<String, Boolean> outside = new HashMap<>();
        work.session()
                .createSelectionQuery(
                        "select h.newValues, w.source, w.actorType from FieldHistory h join"
                                + " WorkRecord w on w.id = h.workId where h.rowId = :row and"
                                + " h.newValues is not null order by h.at, h.id",
                        Written.class)
                .setParameter("row", lead)
                .getResultStream()
                .forEach(
                        one ->
                                TEXTS.stream()
                                        .filter(one.values()::has)
                                        .forEach(text -> outside.put(text, isOutside(one, text))));
        return outside.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isOutside(Written written, String text) {
        boolean empty = written.values().path(text).asText("").isBlank();
        return !empty && ("external".equals(written.actor()) || "import".equals(written.source()));
    }

    private static boolean isPersonsText(SuggestedChange change, Change last) {
        boolean text = change.table().equals("lead_meetings") && change.column().equals("summary");
        boolean byHand = List.of("user", "import").contains(last.source());
        return text && byHand && !last.values().path(change.column()).asText("").isBlank();
    }
}
