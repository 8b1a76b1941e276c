package fairlead.cli.eval;

import fairlead.agents.sentiment.Lexicon;
import fairlead.autonomy.proposal.Polarity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures the lexicon on lines of a rating and a text (an id may stand before them): a number, or
/// positive, neutral, negative. Only what is strong enough to be shown counts as an answer.
final class SentimentEvaluation implements Evaluation {
    private static final double NEUTRAL = 0.5;

    private record Rated(double wanted, double said, Polarity shown) {}

    @Override
    public Report run(List<Path> files, EvalMap map) {
        Lexicon lexicon = Lexicon.standard();
        List<Rated> rated = new ArrayList<>();
        for (Path file : files) {
            for (LabelledLine line : LabelledLine.read(file, map)) {
                rated.add(rated(line, lexicon));
            }
        }
        List<Rated> shown = rated.stream().filter(one -> one.shown() != Polarity.UNCLEAR).toList();
        long right = shown.stream().filter(one -> one.wanted() * one.said() > 0).count();
        long clear = shown.stream().filter(one -> Math.abs(one.wanted()) >= NEUTRAL).count();
        long rightClear =
                shown.stream()
                        .filter(one -> Math.abs(one.wanted()) >= NEUTRAL)
                        .filter(one -> one.wanted() * one.said() > 0)
                        .count();
        return new Report()
                .count("texts", rated.size())
                .add("shown", (double) shown.size() / rated.size())
                .add("shown_right", (double) right / Math.max(1, shown.size()))
                .add(
                        "shown_right_where_people_were_clear",
                        (double) rightClear / Math.max(1, clear))
                .add("correlation", correlation(rated));
    }

    private static Rated rated(LabelledLine line, Lexicon lexicon) {
        int tab = line.text().indexOf('\t');
        boolean three = tab >= 0 && LeadColumn.number(line.text().substring(0, tab)).isPresent();
        String label = three ? line.text().substring(0, tab) : line.label();
        String text = three ? line.text().substring(tab + 1) : line.text();
        double wanted =
                LeadColumn.number(label)
                        .orElseGet(
                                () ->
                                        switch (label.toLowerCase(Locale.ROOT)) {
                                            case "positive", "pos", "positiv" -> 1.0;
                                            case "negative", "neg", "negativ" -> -1.0;
                                            default -> 0.0;
                                        });
        return new Rated(wanted, lexicon.score(text), lexicon.polarity(text));
    }

    private static double correlation(List<Rated> rated) {
        double x = rated.stream().mapToDouble(Rated::wanted).average().orElse(0);
        double y = rated.stream().mapToDouble(Rated::said).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (Rated one : rated) {
            xy += (one.wanted() - x) * (one.said() - y);
            xx += (one.wanted() - x) * (one.wanted() - x);
            yy += (one.said() - y) * (one.said() - y);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
