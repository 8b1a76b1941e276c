package fairlead.importing.mapping;

import fairlead.importing.value.Currencies;
import fairlead.importing.value.DateEvidence;
import fairlead.importing.value.MoneyEvidence;
import fairlead.importing.value.PhoneText;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a whole column looks like, gathered cell by cell in bounded memory.
public final class ColumnProfile {

    private static final int SAMPLES = 5;
    private static final int LOOKED_AT = 500;
    private static final int WORDS = 200;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_FIGURE = 40;

    private final String name;
    private final List<String> samples = new ArrayList<>();
    private final Map<CellKind, Integer> kinds = new EnumMap<>(CellKind.class);
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, Integer> regions = new HashMap<>();
    private final Map<String, Integer> currencies = new HashMap<>();
    private final DateEvidence dates = new DateEvidence();
    private final MoneyEvidence amounts = new MoneyEvidence();
    private long filled;
    private boolean manyWords;

    ColumnProfile(String name) {
        this.name = name;
    }

    void add(String cell) {
        if (cell.isEmpty()) {
            return;
        }
        filled++;
        if (samples.size() < SAMPLES && !samples.contains(cell)) {
            samples.add(cell);
        }
        if (filled <= LOOKED_AT) {
            look(cell);
        }
        if (cell.length() <= LONGEST_FIGURE && cell.chars().anyMatch(Character::isDigit)) {
            dates.add(cell);
            amounts.add(cell);
        }
        countWord(cell);
    }

    private void look(String cell) {
        kinds.merge(CellKind.of(cell), 1, Integer::sum);
        PhoneText.regionOf(cell).ifPresent(region -> regions.merge(region, 1, Integer::sum));
        if (cell.length() < 30) {
            Currencies.within(cell).ifPresent(code -> currencies.merge(code, 1, Integer::sum));
        }
    }

    private void countWord(String cell) {
        if (manyWords) {
            return;
        }
        if (cell.length() <= LONGEST_WORD) {
            words.merge(cell, 1, Integer::sum);
        }
        manyWords = words.size() > WORDS || cell.length() > LONGEST_WORD;
        if (manyWords) {
            words.clear();
        }
    }

    public String name() {
        return name;
    }

    /// The first different cells that are not empty.
    public List<String> samples() {
        return List.copyOf(samples);
    }

    /// How many rows have something in this column.
    public long filled() {
        return filled;
    }

    /// The different words of a column of few words with their counts, as a status column has them.
    public Map<String, Integer> words() {
        return Map.copyOf(words);
    }

    /// Those words in the order in which they come.
    public List<String> wordsInOrder() {
        return List.copyOf(words.keySet());
    }

    double share(CellKind kind) {
        long looked = Math.min(filled, LOOKED_AT);
        return looked == 0 ? 0 : (double) kinds.getOrDefault(kind, 0) / looked;
    }

    public DateEvidence dates() {
        return dates;
    }

    public MoneyEvidence amounts() {
        return amounts;
    }

    Optional<String> usualRegion() {
        return most(regions);
    }

    Optional<String> usualCurrency() {
        return Currencies.within(name).or(() -> most(currencies));
    }

    private static Optional<String> most(Map<String, Integer> counts) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
