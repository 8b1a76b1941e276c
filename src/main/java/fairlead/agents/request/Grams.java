package fairlead.agents.request;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the request model sees in a sentence: its words, its pairs of words, how it begins, and
/// cues of being asked.
final class Grams {
    private static final Pattern TOKEN =
            Pattern.compile("\\$?[\\p{L}]+(?:['’][\\p{L}]+)?|\\d[\\d.,:/-]*|[?!]");
    private static final Pattern URL = Pattern.compile("(?i)\\$link|https?://\\S+|www\\.\\S+");
    private static final int LONG = 30;
    private static final int SHORT = 5;

    private record Cue(String name, Pattern pattern) {}

    private static final List<Cue> CUES =
            List.of(
                    cue(
                            "asks",
                            "\\b(?:can|could|would|will|may|might|do|did|are|have)"
                                    + " (?:you|we|i|someone|anyone|y'all)\\b"),
                    cue("please", "\\b(?:please|pls|plz|kindly|bitte)\\b"),
                    cue(
                            "letme",
                            "\\blet (?:me|us) know\\b|\\bgive me\\b|\\bcall me\\b|\\bsend me\\b"),
                    cue(
                            "lets",
                            "\\blet's\\b|\\blets\\b|\\bshall we\\b|\\bwhy don't"
                                    + " (?:we|you)\\b|\\bhow about\\b"),
                    cue(
                            "need",
                            "\\b(?:i|we) (?:need|want|would like|'d like)"
                                    + " (?:you|to|your|a|the)\\b"),
                    cue("if", "^(?:if|when|once|should) "),
                    cue("you", "\\byou (?:should|need|must|have to|can|may|might)\\b"),
                    cue("asked", "\\b(?:asked|told|wanted) (?:me|us|him|her|them)\\b"),
                    cue(
                            "kannst",
                            "\\b(?:können|könnten|kannst|könntest|würden|würdest)"
                                    + " (?:sie|du|ihr|wir)\\b"),
                    cue("who", "^(?:who|what|when|where|why|how|which) "));

    private static Cue cue(String name, String pattern) {
        return new Cue(name, Pattern.compile(pattern));
    }

    private Grams() {}

    static Set<String> of(String sentence) {
        String text = URL.matcher(sentence.strip()).replaceAll(" urllink ").replace('’', '\'');
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> tokens = tokens(lower);
        Set<String> grams = new LinkedHashSet<>();
        String before = "^";
        for (String token : tokens) {
            grams.add(token);
            grams.add(before + " " + token);
            before = token;
        }
        if (tokens.size() > 1) {
            grams.add("^^ " + tokens.get(0) + " " + tokens.get(1));
        }
        for (int at = 1; at < Math.min(tokens.size(), 4); at++) {
            grams.add("^~ " + tokens.get(at));
        }
        if (lower.strip().endsWith("?")) {
            grams.add("#question");
        }
        CUES.stream()
                .filter(cue -> cue.pattern().matcher(lower).find())
                .forEach(cue -> grams.add("#" + cue.name()));
        grams.add(tokens.size() > LONG ? "#long" : tokens.size() < SHORT ? "#short" : "#middle");
        return grams;
    }

    private static List<String> tokens(String lower) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(lower);
        while (matcher.find()) {
            String token = matcher.group();
            tokens.add(Character.isDigit(token.charAt(0)) ? "0" : token);
        }
        return tokens;
    }
}
