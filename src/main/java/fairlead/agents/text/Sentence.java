package fairlead.agents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence and where in its text it begins.
public record Sentence(String text, int offset) {
    private static final Pattern END =
            Pattern.compile(
                    "[.!?…]+(?<!\\b(?:Mr|Ms|Dr|Inc|Ltd|St|No|Nr|bzw|ca|vs|e\\.g|i\\.e|z\\.B)\\.)[\"'”’)]*(?=\\s|$)"
                        + "|\\R{2,}");

    /// The sentences of a text; a text without an end is one.
    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            add(sentences, text, from, end.end());
            from = end.end();
        }
        add(sentences, text, from, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String sentence = text.substring(start, to).strip();
        if (!sentence.isEmpty()) {
            sentences.add(new Sentence(sentence, start));
        }
    }
}
