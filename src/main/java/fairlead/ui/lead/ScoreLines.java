package fairlead.ui.lead;

import fairlead.intelligence.Explanation;
import fairlead.intelligence.LeadScore;
import fairlead.intelligence.ScoreOverride;
import fairlead.intelligence.Signal;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.control.RelativeTime;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

/// What the scorer makes of a lead: the score with its sides, the reasons that add up to it, and a
/// person's own word where they have another.
final class ScoreLines {

    private static final int SIGNALS = 5;

    private final Texts texts;
    private final Formats formats;
    private final Consumer<Node> change;
    private final Runnable drop;

    ScoreLines(Texts texts, Formats formats, Consumer<Node> change, Runnable drop) {
        this.texts = texts;
        this.formats = formats;
        this.change = change;
        this.drop = drop;
    }

    Node score(LeadScore score) {
        VBox line = new VBox(head(score), sides(score));
        line.getStyleClass().add("next-line");
        if (stands(score.own())) {
            line.getChildren().add(1, own(score));
        }
        if (score.explanation() == null) {
            signals(score, line);
        } else {
            reasons(score.explanation(), line);
        }
        Button set = new Button(texts.get("lead.score.set"));
        set.getStyleClass().add("quick-day");
        set.setOnAction(event -> change.accept(set));
        line.getChildren().add(row(spring(), set));
        return line;
    }

    private boolean stands(ScoreOverride own) {
        return own != null && (own.until() == null || !own.until().isBefore(formats.today()));
    }

    private HBox head(LeadScore score) {
        BigDecimal counts = stands(score.own()) ? score.own().score() : score.scores().overall();
        Label overall = new Label(hundred(counts));
        overall.getStyleClass().add("score-overall");
        Label tier =
                new Label(
                        score.tier() == null
                                ? ""
                                : texts.get("timeline.tier." + score.tier().label()));
        tier.getStyleClass().add("score-tier");
        return row(overall, tier, spring(), new RelativeTime(formats, score.computedAt()));
    }

    private Node own(LeadScore score) {
        ScoreOverride own = score.own();
        String said =
                own.until() == null
                        ? texts.get("lead.score.own", hundred(score.scores().overall()))
                        : texts.get(
                                "lead.score.own-until",
                                hundred(score.scores().overall()),
                                formats.date(own.until()));
        Label why = meta(said + " " + own.reason());
        Button back = new Button(texts.get("lead.score.drop"));
        back.getStyleClass().add("quick-day");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> drop.run());
        return new VBox(why, row(spring(), back));
    }

    private GridPane sides(LeadScore score) {
        GridPane grid = grid();
        bar(grid, 0, "engagement", score.scores().engagement());
        bar(grid, 1, "fit", score.scores().fit());
        bar(grid, 2, "intent", score.scores().intent());
        bar(grid, 3, "momentum", score.scores().momentum());
        return grid;
    }

    private void bar(GridPane grid, int row, String name, BigDecimal value) {
        ProgressBar bar = new ProgressBar(value == null ? 0 : value.doubleValue());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("lead.score." + name) + " " + hundred(value));
        grid.addRow(row, meta(texts.get("lead.score." + name)), bar, number(hundred(value)));
    }

    /// The average lead, what moves this one, and where that leads to.
    private void reasons(Explanation why, VBox line) {
        if (!why.basis().equals("enough")) {
            line.getChildren()
                    .add(meta(texts.get("lead.score." + why.basis(), why.deals(), why.won())));
            return;
        }
        double most =
                DoubleStream.concat(
                                why.shares().stream().mapToDouble(Explanation.Share::weight),
                                DoubleStream.of(why.rest()))
                        .map(Math::abs)
                        .max()
                        .orElse(1);
        GridPane grid = grid();
        grid.addRow(
                0,
                meta(texts.get("lead.score.average")),
                spring(),
                number(formats.percent(probability(why.base()))));
        for (Explanation.Share share : why.shares()) {
            addShare(grid, named(share), share.weight(), most);
        }
        addShare(grid, texts.get("lead.score.rest"), why.rest(), most);
        grid.addRow(
                grid.getRowCount(),
                meta(texts.get("lead.score.this")),
                spring(),
                number(formats.percent(why.p())));
        grid.getStyleClass().add("score-reasons");
        line.getChildren().add(grid);
    }

    private void addShare(GridPane grid, String name, double weight, double most) {
        String sign = weight < 0 ? "−" : "+";
        String amount = String.format(texts.locale(), "%s%.2f", sign, Math.abs(weight));
        ShareBar bar = new ShareBar(most == 0 ? 0 : weight / most);
        bar.setAccessibleText(name + " " + amount);
        grid.addRow(grid.getRowCount(), meta(name), bar, number(amount));
    }

    private String named(Explanation.Share share) {
        String name = name(share.field());
        boolean plain = share.value() == null || share.value().isEmpty();
        return plain ? name : name + ": " + value(share);
    }

    /// Numbers are cut to what tells them apart.
    private String value(Explanation.Share share) {
        String value = share.value();
        try {
            boolean logarithm = share.field().equals("log_value");
            double known = Double.parseDouble(value);
            double number = logarithm ? Math.rint(Math.exp(known)) : known;
            return String.format(
                    texts.locale(), number == Math.rint(number) ? "%,.0f" : "%.1f", number);
        } catch (NumberFormatException word) {
            return value.replace('_', ' ');
        }
    }

    private String name(String field) {
        String key = "lead.signal." + field.toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.get(key) : field.replace('_', ' ');
    }

    private static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /// What other programs wrote of a score, without its sum.
    private void signals(LeadScore score, VBox line) {
        List<Signal> strongest =
                score.signals().stream()
                        .filter(signal -> signal.type() != null && signal.weight() != null)
                        .sorted(Comparator.comparing((Signal s) -> s.weight().abs()).reversed())
                        .limit(SIGNALS)
                        .toList();
        for (Signal signal : strongest) {
            int points = signal.weight().movePointRight(2).intValue();
            String amount = (points > 0 ? "+" : points < 0 ? "−" : "") + Math.abs(points);
            line.getChildren().add(row(meta(name(signal.type())), spring(), number(amount)));
        }
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("score-grid");
        ColumnConstraints middle = new ColumnConstraints();
        middle.setHgrow(Priority.ALWAYS);
        ColumnConstraints last = new ColumnConstraints();
        last.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), middle, last);
        return grid;
    }

    private static Label meta(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("action-meta");
        return label;
    }

    private static Label number(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("score-number");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String hundred(BigDecimal share) {
        return share == null ? "–" : formats.number(Math.round(share.doubleValue() * 100));
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("next-row");
        return row;
    }
}
