package fairlead.agents.text;

import org.tartarus.snowball.ext.PorterStemmer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes texts apart into words, and words down to their stems. May be used by many threads.
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Set<String> STOP =
            Set.copyOf(List.of(resource("stopwords.txt").split("\\s+")));
    private static final int SHORT = 3;

    private Words() {}

    /// The words of a text in lower case, in their order.
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().replace('’', '\'').toLowerCase(Locale.ROOT));
        }
        return words;
    }

    public static boolean isStop(String word) {
        return STOP.contains(word);
    }

    /// A word of more than three letters without its ending, as Porter's rules cut it.
    public static String stem(String word) {
        if (word.length() <= SHORT) {
            return word;
        }
        PorterStemmer stemmer = new PorterStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /// A text file that ships with the agents.
    public static String resource(String name) {
        try (InputStream in = Words.class.getResourceAsStream("/agents/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
