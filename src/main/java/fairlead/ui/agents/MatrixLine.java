package fairlead.ui.agents;

import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.matrix.Backtest;
import fairlead.autonomy.matrix.MatrixKind;
import fairlead.autonomy.matrix.MatrixRow;
import fairlead.autonomy.matrix.PastProposal;
import fairlead.autonomy.matrix.TrackRecord;
import fairlead.settings.Texts;
import fairlead.ui.control.Labels;
import fairlead.ui.shell.Frame;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.math.BigDecimal;
import java.util.List;

/// One kind of the matrix: how far agents may go, the limits, how that kind has done, and what the
/// setting would have done.
final class MatrixLine extends VBox {
    private final MatrixViewModel model;
    private final Frame frame;
    private final Texts texts;
    private final VBox answer = new VBox();
    private MatrixRow row;

    MatrixLine(MatrixRow row, MatrixViewModel model, Frame frame) {
        this.row = row;
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
        getStyleClass().add("matrix-line");
        answer.getStyleClass().add("matrix-answer");
        answer.managedProperty().bind(answer.visibleProperty());
        answer.setVisible(false);
        getChildren().addAll(head(), limits(), record(), answer);
        if (row.kind().hasCeiling()) {
            getChildren().add(2, ceiling());
        }
    }

    private Node head() {
        Label name = label("agents.kind." + row.kind().label(), "matrix-name");
        Label about = label("agents.about." + row.kind().label(), "matrix-muted");
        about.setWrapText(true);
        VBox words = new VBox(name, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, levels());
        head.getStyleClass().add("matrix-head");
        return head;
    }

    private Node levels() {
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.setMinWidth(USE_PREF_SIZE);
        segments.setMaxHeight(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (AutonomyLevel level : row.kind().levels()) {
            ToggleButton button = new ToggleButton(texts.get("agents.level." + level.label()));
            button.getStyleClass().add("segment");
            button.setToggleGroup(group);
            button.setSelected(level == row.level());
            button.setDisable(level.compareTo(row.ceiling()) > 0);
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        if (level != row.level()) {
                            choose(level);
                        }
                    });
            segments.getChildren().add(button);
        }
        return segments;
    }

    /// Going ahead on their own is switched on only after one has seen what it would have done.
    private void choose(AutonomyLevel level) {
        row = row.with(level);
        if (level == AutonomyLevel.AUTO_EXECUTE) {
            showAnswer(true);
        } else {
            model.allow(row);
        }
    }

    private Node limits() {
        TextField cap = number(row.dailyCap() == null ? "" : row.dailyCap().toString(), "cap");
        TextField above =
                number(row.approvalAbove() == null ? "" : plain(row.approvalAbove()), "above");
        Runnable keep =
                () -> {
                    MatrixRow limited = row.limited(whole(cap), amount(above));
                    if (!limited.equals(row)) {
                        row = limited;
                        model.allow(row);
                    }
                };
        for (TextField field : List.of(cap, above)) {
            field.setOnAction(event -> keep.run());
            field.focusedProperty()
                    .subscribe(
                            (was, is) -> {
                                if (was && !is) {
                                    keep.run();
                                }
                            });
        }
        FlowPane limits =
                new FlowPane(
                        label("agents.cap", "matrix-muted"),
                        cap,
                        label("agents.cap.unit", "matrix-muted"),
                        label("agents.above", "matrix-muted"),
                        above,
                        new Label(model.currency()));
        limits.getStyleClass().add("matrix-limits");
        return limits;
    }

    /// The company's ceiling: a choice for whoever leads, else a word where it holds something
    /// back.
    private Node ceiling() {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("matrix-limits");
        line.managedProperty().bind(line.visibleProperty());
        if (model.isRuling()) {
            ComboBox<AutonomyLevel> most = new ComboBox<>();
            most.setConverter(new Labels<>(level -> texts.get("agents.level." + level.label())));
            most.getItems().setAll(row.kind().levels());
            most.setValue(row.ceiling());
            most.setAccessibleText(texts.get("agents.ceiling"));
            most.setOnAction(event -> model.ceiling(row.kind(), most.getValue()));
            line.getChildren().addAll(label("agents.ceiling", "matrix-muted"), most);
        } else {
            String level = texts.get("agents.level." + row.ceiling().label());
            Label said = new Label(texts.get("agents.ceiling.is", level));
            said.getStyleClass().add("matrix-muted");
            line.getChildren().add(said);
            line.setVisible(row.ceiling() != AutonomyLevel.AUTO_EXECUTE);
        }
        return line;
    }

    private TextField number(String text, String name) {
        TextField field = new TextField(text);
        field.setPromptText(texts.get("agents.no-limit"));
        field.setAccessibleText(texts.get("agents." + name));
        field.getStyleClass().add("matrix-number");
        return field;
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private Integer whole(TextField field) {
        String digits = field.getText().replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? null : Integer.valueOf(digits);
    }

    private BigDecimal amount(TextField field) {
        String digits = field.getText().replaceAll("[^\\d]", "");
        return digits.isEmpty() || digits.length() > 10 ? null : new BigDecimal(digits);
    }

    private Node record() {
        TrackRecord known = row.record();
        String said =
                known.proposed() == 0
                        ? texts.get("agents.record.none", known.days())
                        : texts.get(
                                "agents.record",
                                known.days(),
                                known.proposed(),
                                known.accepted(),
                                known.edited(),
                                known.rejected(),
                                known.expired(),
                                known.undone());
        Label record = new Label(said);
        record.setWrapText(true);
        record.setMinWidth(0);
        record.getStyleClass().add("matrix-muted");
        HBox.setHgrow(record, Priority.ALWAYS);
        record.setMaxWidth(Double.MAX_VALUE);
        Button ask = new Button(texts.get("agents.backtest"));
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setOnAction(event -> showAnswer(!answer.isVisible()));
        HBox line = new HBox(record, ask);
        line.getStyleClass().add("matrix-record");
        VBox both = new VBox(line);
        if (known.decided() >= 10 && known.suggested() != row.level()) {
            both.getChildren()
                    .add(
                            new Label(
                                    texts.get(
                                            "agents.suggested",
                                            texts.get("agents.level." + known.suggested().label()),
                                            known.accepted(),
                                            known.decided())));
        }
        return both;
    }

    private void showAnswer(boolean shown) {
        answer.setVisible(shown);
        answer.getChildren().clear();
        if (!shown) {
            return;
        }
        MatrixRow tried = row.with(AutonomyLevel.AUTO_EXECUTE);
        Backtest test = model.backtest(tried);
        Label title = new Label(texts.get("agents.would", model.daysProperty().get()));
        title.getStyleClass().add("matrix-name");
        FlowPane figures = new FlowPane();
        figures.getStyleClass().add("matrix-figures");
        figure(figures, "done", test.done());
        figure(figures, "rejected", test.rejected());
        figure(figures, "edited", test.edited());
        figure(figures, "above", test.aboveValue());
        figure(figures, "capped", test.overCap());
        figure(figures, "unsure", test.unsure());
        figure(figures, "closing", test.closing());
        String cost =
                test.cost() == null
                        ? texts.get("agents.would.cost.unknown")
                        : frame.formats().fullMoney(test.cost(), "USD");
        Label rest = new Label(texts.get("agents.would.rest", test.mostADay(), cost));
        rest.getStyleClass().add("matrix-muted");
        answer.getChildren().addAll(title, figures, rest);
        if (row.kind() == MatrixKind.MAIL) {
            answer.getChildren().add(new DraftsPane(frame).show(model.drafts()));
        }
        if (row.level() == AutonomyLevel.AUTO_EXECUTE) {
            Button on = new Button(texts.get("agents.would.allow"));
            on.getStyleClass().add("accent");
            on.setOnAction(event -> model.allow(row));
            Button off = new Button(texts.get("agents.would.not"));
            off.setOnAction(event -> model.load());
            HBox buttons = new HBox(on, off);
            buttons.getStyleClass().add("matrix-record");
            answer.getChildren().add(buttons);
        }
    }

    /// A number that opens its rows.
    private void figure(FlowPane figures, String name, List<PastProposal> rows) {
        Hyperlink link = new Hyperlink(texts.get("agents.would." + name, rows.size()));
        link.setDisable(rows.isEmpty());
        link.setOnAction(event -> new PastPanel(frame).open(link, link.getText(), rows));
        figures.getChildren().add(link);
    }

    private Label label(String key, String style) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add(style);
        return label;
    }
}
