package fairlead.ui.agents;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.autonomy.AgentLog;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.WorkingList;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One run of the log in full: what it took, what was decided, what it changed, what it rests on.
final class RunSheet {
    private static final int SHOWN = 20;

    private final RunWords words;
    private final RunsViewModel runs;
    private final Frame frame;
    private final Texts texts;
    private final List<Node> parts = new ArrayList<>();

    RunSheet(RunWords words, RunsViewModel runs, Frame frame) {
        this.words = words;
        this.runs = runs;
        this.frame = frame;
        this.texts = frame.texts();
    }

    List<Node> show(RunReader.Closely closely) {
        AgentLog run = closely.run();
        add(texts.get("today.agent." + run.agent().label()), "run-head");
        add(frame.formats().exact(run.createdAt()), "matrix-muted");
        parts.add(facts(closely));
        if (run.feedback() != null) {
            add(texts.get("agents.run.feedback", run.feedback()), "matrix-muted");
        }
        if (closely.back() != null) {
            int staying = closely.back().staying().size();
            add(texts.get("agents.run.back", closely.back().values(), staying), "matrix-muted");
            button("agents.run.undo", runs::undo);
        }
        evidence(run);
        add(texts.get("agents.run.output"), "run-title");
        add(RunWords.pretty(run.output()), "run-json");
        add(texts.get("agents.run.input"), "run-title");
        add(RunWords.pretty(run.input()), "run-json");
        if (run.leadId() != null) {
            button("today.deed.open", () -> frame.navigator().go(new Place.LeadPage(run.leadId())));
        }
        return parts;
    }

    private GridPane facts(RunReader.Closely closely) {
        AgentLog run = closely.run();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("run-facts");
        fact(grid, "model", run.use().model());
        fact(grid, "tokens", words.tokens(run.use()));
        fact(grid, "cost", words.cost(run.use().cost()));
        fact(grid, "latency", words.latency(run.use().latencyMillis()));
        fact(grid, "status", words.ended(run));
        fact(grid, "decision", words.decision(run));
        fact(grid, "judged", words.judged(run));
        fact(
                grid,
                "changed",
                run.editDistance() == null
                        ? ""
                        : texts.get("agents.run.letters", run.editDistance()));
        fact(grid, "effects", texts.get("agents.run.works", closely.works()));
        return grid;
    }

    private void fact(GridPane grid, String name, String value) {
        if (!value.isEmpty()) {
            Label key = label(texts.get("agents.run.fact." + name), "matrix-muted");
            key.setMinWidth(Label.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), key, label(value, "card-text"));
        }
    }

    /// The records that it read, each a way to where it stands.
    private void evidence(AgentLog run) {
        JsonNode records = run.input() == null ? null : run.input().path("records");
        if (records == null || records.isEmpty() || run.leadId() == null) {
            return;
        }
        add(texts.get("agents.run.evidence"), "run-title");
        FlowPane links = new FlowPane();
        links.getStyleClass().add("matrix-figures");
        records.valueStream().limit(SHOWN).forEach(one -> links.getChildren().add(link(run, one)));
        parts.add(links);
    }

    private Node link(AgentLog run, JsonNode record) {
        String key = "today.evidence." + record.path("kind").asText();
        Hyperlink link =
                new Hyperlink(texts.has(key) ? texts.get(key) : record.path("kind").asText());
        UUID id = UUID.fromString(record.path("id").asText());
        WorkingList alone = new WorkingList(List.of(run.leadId()));
        link.setOnAction(event -> frame.navigator().openLead(run.leadId(), alone, id));
        return link;
    }

    private void button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setOnAction(event -> action.run());
        parts.add(button);
    }

    private void add(String text, String style) {
        parts.add(label(text, style));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.getStyleClass().add(style);
        return label;
    }
}
