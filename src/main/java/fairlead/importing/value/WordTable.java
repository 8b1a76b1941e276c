package fairlead.importing.value;

import fairlead.lead.naming.Words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// What many words mean: `gewonnen` is `closed_won`. Says how sure it is.
public final class WordTable {

    /// A meaning and how sure it is, from 0 to 1.
    public record Match(String label, double confidence) {}

    private static final double EXACT = 0.95;
    private static final double CONTAINED = 0.8;

    private final Map<String, String> meanings = new HashMap<>();

    private WordTable(Properties words) {
        words.forEach(
                (label, list) -> {
                    for (String word : list.toString().split(",")) {
                        add(word, label.toString());
                    }
                    add(label.toString(), label.toString());
                });
    }

    /// Reads `importing/<name>.properties`.
    public static WordTable named(String name) {
        Properties words = new Properties();
        try (InputStream in =
                WordTable.class.getResourceAsStream("/importing/" + name + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordTable(words);
    }

    private void add(String word, String label) {
        String plain = Words.plain(word);
        meanings.put(plain, label);
        meanings.putIfAbsent(plain.replace(" ", ""), label);
        String umlauts = word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        meanings.putIfAbsent(Words.plain(umlauts), label);
    }

    public Optional<Match> match(String text) {
        String plain = Words.plain(text);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        String exact = meanings.getOrDefault(plain, meanings.get(plain.replace(" ", "")));
        return exact != null ? Optional.of(new Match(exact, EXACT)) : contained(plain);
    }

    /// The longest known words inside the text; the less they cover of it, the less sure.
    private Optional<Match> contained(String plain) {
        String[] words = plain.split(" ");
        for (int length = words.length - 1; length > 0; length--) {
            for (int from = words.length - length; from >= 0; from--) {
                String part =
                        String.join(" ", java.util.Arrays.copyOfRange(words, from, from + length));
                String label = part.length() > 1 ? meanings.get(part) : null;
                if (label != null) {
                    double share = (double) part.length() / plain.length();
                    return Optional.of(new Match(label, CONTAINED * (0.5 + share / 2)));
                }
            }
        }
        return Optional.empty();
    }
}
