package fairlead.importing.mapping;

import fairlead.importing.value.WordTable;
import fairlead.importing.value.WordTable.Match;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.lead.naming.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the words of the status and source columns mean, as far as a guess can tell.
public final class WordGuess {

    private static final double LEAST = 0.5;

    private final List<ColumnProfile> profiles;
    private final List<ColumnMapping> columns;

    public WordGuess(List<ColumnProfile> profiles, List<ColumnMapping> columns) {
        this.profiles = profiles;
        this.columns = columns;
    }

    /// The different words in the columns of a field, in the order in which they come.
    public List<String> words(ImportField field) {
        return java.util.stream.IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).field() == field)
                .boxed()
                .flatMap(i -> profiles.get(i).wordsInOrder().stream())
                .distinct()
                .toList();
    }

    Map<String, LeadStatus> statuses() {
        return meanings(ImportField.STATUS, "statuses", label -> LeadStatus.valueOf(label));
    }

    Map<String, LeadSource> sources() {
        return meanings(ImportField.SOURCE, "sources", label -> LeadSource.valueOf(label));
    }

    Optional<String> region(ImportField field) {
        return java.util.stream.IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).field() == field)
                .mapToObj(profiles::get)
                .flatMap(profile -> profile.usualRegion().stream())
                .findFirst();
    }

    private <E> Map<String, E> meanings(
            ImportField field, String table, Function<String, E> meaning) {
        WordTable known = WordTable.named(table);
        Map<String, E> meanings = new LinkedHashMap<>();
        for (String word : words(field)) {
            known.match(word)
                    .filter(match -> match.confidence() >= LEAST)
                    .map(Match::label)
                    .map(label -> meaning.apply(label.toUpperCase(Locale.ROOT)))
                    .ifPresent(found -> meanings.put(Words.plain(word), found));
        }
        return meanings;
    }
}
