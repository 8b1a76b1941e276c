package fairlead.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.settings.FairleadException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A mail whose lines people have labelled: a text file in which signature lines begin with `#sig#`
/// and quoted ones with `#reply#`, or JSON lines `{"sender": …, "lines": [{"text": …, "label":
/// "signature" | "quote" | ""}]}`.
record AnnotatedMail(String sender, List<Line> lines) {

    /// What a line is.
    enum Label {
        OWN,
        SIGNATURE,
        QUOTE
    }

    /// One line and what people said it is.
    record Line(String text, Label label) {}

    private static final String SIGNATURE = "#sig#";
    private static final String QUOTE = "#reply#";

    static List<AnnotatedMail> read(Path file) {
        List<AnnotatedMail> mails = new ArrayList<>();
        if (JsonLines.isJson(file)) {
            JsonLines.read(file).forEach(node -> mails.add(of(node, file)));
        } else {
            mails.add(of(JsonLines.lines(file)));
        }
        return mails;
    }

    private static AnnotatedMail of(JsonNode node, Path file) {
        if (!node.path("lines").isArray()) {
            throw new FairleadException("cli.eval.nolines", null, file.getFileName());
        }
        List<Line> lines = new ArrayList<>();
        for (JsonNode line : node.get("lines")) {
            lines.add(new Line(line.path("text").asText(), label(line.path("label").asText(""))));
        }
        return new AnnotatedMail(node.path("sender").asText(""), lines);
    }

    private static Label label(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "sig", "signature" -> Label.SIGNATURE;
            case "reply", "quote", "quoted" -> Label.QUOTE;
            default -> Label.OWN;
        };
    }

    /// The headers, where there are any, give the sender and are then left out.
    private static AnnotatedMail of(List<String> text) {
        int body = 0;
        String sender = "";
        while (body < text.size() && text.get(body).matches("[A-Za-z][A-Za-z-]*:.*|[ \t]+\\S.*")) {
            String header = text.get(body++);
            if (header.toLowerCase(Locale.ROOT).startsWith("from:")) {
                sender = header.substring("from:".length()).replaceAll("<[^>]*>", "").strip();
            }
        }
        boolean headers = body > 1 && body < text.size() && text.get(body).isBlank();
        List<Line> lines = new ArrayList<>();
        for (String line : text.subList(headers ? body : 0, text.size())) {
            lines.add(line(line));
        }
        return new AnnotatedMail(sender, lines);
    }

    private static Line line(String line) {
        if (line.startsWith(SIGNATURE)) {
            return new Line(line.substring(SIGNATURE.length()), Label.SIGNATURE);
        }
        return line.startsWith(QUOTE)
                ? new Line(line.substring(QUOTE.length()), Label.QUOTE)
                : new Line(line, Label.OWN);
    }
}
