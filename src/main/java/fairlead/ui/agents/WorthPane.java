package fairlead.ui.agents;

import fairlead.autonomy.AgentType;
import fairlead.autonomy.reading.QuarantineStore;
import fairlead.autonomy.runlog.WorthStore.Week;
import fairlead.intelligence.Calibration;
import fairlead.settings.Texts;
import fairlead.ui.control.EmptyState;
import fairlead.ui.control.Formats;

import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/// Pictures of how good the scores were and what agents were worth; the same numbers stand beside
/// each as a table.
final class WorthPane {
    private static final double WHOLE = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM");

    private final Texts texts;
    private final Formats formats;

    private final Consumer<QuarantineStore.Waiting> confirm;

    /// `confirm` says of an import that the ends it brought are true.
    WorthPane(Texts texts, Formats formats, Consumer<QuarantineStore.Waiting> confirm) {
        this.texts = texts;
        this.formats = formats;
        this.confirm = confirm;
    }

    List<Node> show(WorthViewModel.Worth worth) {
        List<Node> parts = new ArrayList<>();
        worth.waiting().forEach(one -> parts.add(waiting(one)));
        parts.add(heading("calibration"));
        parts.add(
                worth.calibration().isEnough()
                        ? beside(
                                calibrationChart(worth.calibration()),
                                calibrationTable(worth.calibration()))
                        : empty("calibration", Calibration.ENOUGH, worth.calibration().leads()));
        boolean decided = worth.weeks().stream().anyMatch(week -> week.decided() > 0);
        parts.add(heading("accepted"));
        parts.add(
                decided
                        ? beside(acceptedChart(worth.weeks()), agentTable(worth.weeks()))
                        : empty("accepted"));
        boolean paid = worth.weeks().stream().anyMatch(week -> week.cost().signum() > 0);
        parts.add(heading("cost"));
        parts.add(paid ? costChart(worth.weeks()) : empty("cost"));
        return parts;
    }

    private Node waiting(QuarantineStore.Waiting brought) {
        Label about =
                new Label(
                        texts.get(
                                "agents.quarantine",
                                formats.exact(brought.at()),
                                brought.won(),
                                brought.lost()));
        about.setWrapText(true);
        about.setMinWidth(0);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        Button learn = new Button(texts.get("agents.quarantine.confirm"));
        learn.setMinWidth(Button.USE_PREF_SIZE);
        learn.setOnAction(event -> confirm.accept(brought));
        HBox line = new HBox(about, learn);
        line.getStyleClass().add("worth-waiting");
        return line;
    }

    private Node heading(String name) {
        Label title = new Label(texts.get("agents.worth." + name));
        title.getStyleClass().add("matrix-name");
        Label about = new Label(texts.get("agents.worth." + name + ".about"));
        about.getStyleClass().add("matrix-muted");
        about.setWrapText(true);
        VBox heading = new VBox(title, about);
        heading.getStyleClass().add("worth-heading");
        return heading;
    }

    private Node empty(String name, Object... numbers) {
        EmptyState none = new EmptyState();
        none.setIcon("fth-bar-chart-2");
        none.setText(texts.get("agents.worth." + name + ".none", numbers));
        none.getStyleClass().add("worth-none");
        return none;
    }

    private static Node beside(Node chart, Node table) {
        HBox both = new HBox(chart, table);
        HBox.setHgrow(chart, Priority.ALWAYS);
        both.getStyleClass().add("worth-both");
        return both;
    }

    private Node calibrationChart(Calibration calibration) {
        NumberAxis given = percents("agents.worth.given");
        NumberAxis won = percents("agents.worth.won");
        LineChart<Number, Number> chart = new LineChart<>(given, won);
        XYChart.Series<Number, Number> ideal = new XYChart.Series<>();
        ideal.setName(texts.get("agents.worth.ideal"));
        ideal.getData().add(new XYChart.Data<>(0, 0));
        ideal.getData().add(new XYChart.Data<>(WHOLE, WHOLE));
        XYChart.Series<Number, Number> real = new XYChart.Series<>();
        real.setName(texts.get("agents.worth.real"));
        calibration.bands().stream()
                .filter(band -> band.leads() > 0)
                .forEach(
                        band ->
                                real.getData()
                                        .add(
                                                new XYChart.Data<>(
                                                        band.given() * WHOLE,
                                                        band.share() * WHOLE)));
        chart.getData().add(real);
        chart.getData().add(ideal);
        ideal.getData().forEach(corner -> corner.getNode().setVisible(false));
        return plain(chart, "calibration");
    }

    private NumberAxis percents(String key) {
        NumberAxis axis = new NumberAxis(0, WHOLE, WHOLE / 5);
        axis.setLabel(texts.get(key));
        return axis;
    }

    private Node plain(XYChart<?, ?> chart, String name) {
        chart.setAnimated(false);
        chart.setAccessibleText(texts.get("agents.worth." + name));
        chart.getStyleClass().addAll("worth-chart", "worth-" + name);
        return chart;
    }

    private Node calibrationTable(Calibration calibration) {
        GridPane table = table("band", "leads", "won");
        for (Calibration.Band band : calibration.bands()) {
            if (band.leads() > 0) {
                row(
                        table,
                        formats.percent(band.from()) + " – " + formats.percent(band.from() + 0.1),
                        String.valueOf(band.leads()),
                        formats.percent(band.share()));
            }
        }
        Label brier =
                new Label(
                        texts.get(
                                "agents.worth.brier",
                                calibration.leads(),
                                String.format(texts.locale(), "%.3f", calibration.brier())));
        brier.setWrapText(true);
        brier.getStyleClass().add("matrix-muted");
        VBox both = new VBox(table, brier);
        both.getStyleClass().add("worth-side");
        return both;
    }

    private Node acceptedChart(List<Week> weeks) {
        NumberAxis share = percents("agents.worth.share");
        LineChart<String, Number> chart = new LineChart<>(mondays(weeks), share);
        for (AgentType agent : agents(weeks)) {
            XYChart.Series<String, Number> line =
                    line(
                            weeks.stream().filter(week -> week.decided() > 0).toList(),
                            agent,
                            week -> WHOLE * week.accepted() / week.decided());
            if (!line.getData().isEmpty()) {
                chart.getData().add(line);
            }
        }
        return plain(chart, "accepted");
    }

    private Node costChart(List<Week> weeks) {
        NumberAxis dollars = new NumberAxis();
        dollars.setLabel(texts.get("agents.worth.dollars"));
        StackedBarChart<String, Number> chart = new StackedBarChart<>(mondays(weeks), dollars);
        for (AgentType agent : agents(weeks)) {
            chart.getData().add(line(weeks, agent, week -> week.cost().doubleValue()));
        }
        return plain(chart, "cost");
    }

    private CategoryAxis mondays(List<Week> weeks) {
        CategoryAxis axis = new CategoryAxis();
        weeks.stream()
                .map(Week::monday)
                .distinct()
                .map(this::day)
                .forEach(axis.getCategories()::add);
        axis.setAutoRanging(true);
        return axis;
    }

    private String day(LocalDate monday) {
        return DAY.withLocale(texts.locale()).format(monday);
    }

    private XYChart.Series<String, Number> line(
            List<Week> weeks, AgentType agent, ToDoubleFunction<Week> figure) {
        XYChart.Series<String, Number> line = new XYChart.Series<>();
        line.setName(texts.get("today.agent." + agent.label()));
        weeks.stream()
                .filter(week -> week.agent() == agent)
                .forEach(
                        week ->
                                line.getData()
                                        .add(
                                                new XYChart.Data<>(
                                                        day(week.monday()),
                                                        figure.applyAsDouble(week))));
        return line;
    }

    private static List<AgentType> agents(List<Week> weeks) {
        return weeks.stream().map(Week::agent).distinct().sorted().toList();
    }

    private Node agentTable(List<Week> weeks) {
        GridPane table = table("agent", "runs", "decided", "share", "cost");
        for (AgentType agent : agents(weeks)) {
            List<Week> own = weeks.stream().filter(week -> week.agent() == agent).toList();
            int decided = own.stream().mapToInt(Week::decided).sum();
            int accepted = own.stream().mapToInt(Week::accepted).sum();
            BigDecimal cost = own.stream().map(Week::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
            row(
                    table,
                    texts.get("today.agent." + agent.label()),
                    String.valueOf(own.stream().mapToInt(Week::runs).sum()),
                    String.valueOf(decided),
                    decided == 0 ? "–" : formats.percent((double) accepted / decided),
                    formats.fullMoney(cost, "USD"));
        }
        return table;
    }

    private GridPane table(String... columns) {
        GridPane table = new GridPane();
        table.getStyleClass().add("worth-table");
        for (int at = 0; at < columns.length; at++) {
            table.add(
                    cell(texts.get("agents.worth.column." + columns[at]), at, "matrix-muted"),
                    at,
                    0);
        }
        return table;
    }

    private static void row(GridPane table, String... cells) {
        int row = table.getRowCount();
        for (int at = 0; at < cells.length; at++) {
            table.add(cell(cells[at], at, "worth-cell"), at, row);
        }
    }

    private static Label cell(String text, int column, String style) {
        Label cell = new Label(text);
        cell.getStyleClass().addAll(style, column == 0 ? "worth-first" : "worth-number");
        cell.setMinWidth(Label.USE_PREF_SIZE);
        cell.setMaxWidth(Double.MAX_VALUE);
        return cell;
    }
}
