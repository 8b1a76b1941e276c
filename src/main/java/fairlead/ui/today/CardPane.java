package fairlead.ui.today;

import fairlead.action.Draft;
import fairlead.action.SuggestedChange;
import fairlead.action.Suggestion;
import fairlead.action.Suggestion.EvidenceLine;
import fairlead.action.queue.QueueCard;
import fairlead.action.queue.QueueKind;
import fairlead.action.queue.QueueRow;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.control.StagePill;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// The chosen row in full: who proposes it, what exactly it would do, what it rests on, and what
/// happens where it is left.
final class CardPane {
    private final Texts texts;
    private final Formats formats;
    private final TodayWords words;
    private final ChangeWords changes;
    private final BiConsumer<QueueRow, EvidenceLine> jump;

    /// `jump` leads to where a line of evidence stands, or with none to the lead.
    CardPane(
            Texts texts,
            Formats formats,
            TodayWords words,
            ChangeWords changes,
            BiConsumer<QueueRow, EvidenceLine> jump) {
        this.texts = texts;
        this.formats = formats;
        this.words = words;
        this.changes = changes;
        this.jump = jump;
    }

    List<Node> show(QueueCard card, QueueRow next, Held held) {
        List<Node> parts = new ArrayList<>();
        QueueRow row = card.row();
        parts.add(label(words.title(row), "card-title"));
        parts.add(about(row));
        if (row.kind() == QueueKind.PROPOSAL) {
            parts.add(proposer(card));
        }
        if (held != null) {
            parts.add(held(held));
        }
        parts.add(section("today.card.why", why(card, next)));
        what(card, parts);
        if (!card.evidence().isEmpty()) {
            parts.add(section("today.card.evidence", evidence(card)));
        }
        parts.add(section("today.card.left", label(left(card), "card-text")));
        return parts;
    }

    private Node about(QueueRow row) {
        Hyperlink lead = new Hyperlink(row.lead().called());
        lead.getStyleClass().add("card-lead");
        lead.setOnAction(event -> jump.accept(row, null));
        lead.setMinWidth(0);
        StagePill pill = new StagePill();
        pill.show(changes.stages(), row.lead().status());
        HBox about = new HBox(lead, pill);
        about.getStyleClass().add("card-about");
        String value = words.value(row.lead());
        if (!value.isEmpty()) {
            Label money = label(value, "card-value");
            money.setMinWidth(Region.USE_PREF_SIZE);
            about.getChildren().add(money);
        }
        return about;
    }

    private Node proposer(QueueCard card) {
        Suggestion proposal = card.proposal();
        List<String> said = new ArrayList<>();
        String agent = proposal == null ? "action_suggester" : proposal.agent();
        String key = "today.agent." + agent;
        said.add(texts.has(key) ? texts.get(key) : agent);
        if (proposal != null && proposal.engine() != null) {
            boolean builtIn = proposal.engine().startsWith("built");
            said.add(builtIn ? texts.get("today.engine.built-in") : proposal.engine());
        }
        if (card.reason() != null && card.reason().confidence() != null) {
            double sure = card.reason().confidence().doubleValue();
            said.add(texts.get("today.card.sure", formats.percent(sure)));
        }
        if (proposal != null) {
            said.add(cost(proposal));
        }
        Label line = new Label(String.join(" · ", said), new FontIcon("fth-cpu"));
        line.getStyleClass().add("card-agent");
        line.setWrapText(true);
        return line;
    }

    private String cost(Suggestion proposal) {
        if (proposal.cost() == null) {
            return texts.get("today.card.cost.unknown");
        }
        return proposal.cost().signum() == 0
                ? texts.get("today.card.cost.none")
                : texts.get("today.card.cost", formats.fullMoney(proposal.cost(), "USD"));
    }

    private Node why(QueueCard card, QueueRow next) {
        VBox lines = new VBox(label(words.why(card.row()), "card-text"));
        if (card.reason() != null && card.reason().text() != null) {
            lines.getChildren().add(label(card.reason().text(), "card-text"));
        }
        lines.getChildren().add(label(words.above(card.row(), next), "card-muted"));
        lines.getStyleClass().add("card-lines");
        return lines;
    }

    private void what(QueueCard card, List<Node> parts) {
        Draft mail = card.mail();
        if (mail != null) {
            parts.add(section("today.card.mail", mail(card, mail)));
        }
        if (card.proposal() != null && !card.proposal().changes().isEmpty()) {
            parts.add(section("today.card.change", diff(card.proposal().changes())));
        }
        boolean task =
                card.row().kind() == QueueKind.PROPOSAL
                        && mail == null
                        && (card.proposal() == null || card.proposal().changes().isEmpty());
        if (task) {
            parts.add(section("today.card.task", task(card)));
        } else if (card.description() != null && !card.description().isBlank()) {
            parts.add(section("today.card.notes", label(card.description(), "card-text")));
        }
    }

    private Node task(QueueCard card) {
        GridPane grid = grid();
        grid.addRow(
                0, label(texts.get("today.task.title"), "card-muted"), text(card.row().title()));
        String due =
                card.due() == null ? texts.get("today.task.undated") : formats.exact(card.due());
        grid.addRow(1, label(texts.get("today.task.due"), "card-muted"), text(due));
        if (card.description() != null && !card.description().isBlank()) {
            grid.addRow(
                    2,
                    label(texts.get("today.task.notes"), "card-muted"),
                    text(card.description()));
        }
        return grid;
    }

    private Node mail(QueueCard card, Draft mail) {
        GridPane head = grid();
        String to = card.address() == null ? texts.get("today.mail.nobody") : card.address();
        head.addRow(0, label(texts.get("today.mail.to"), "card-muted"), text(to));
        head.addRow(1, label(texts.get("today.mail.subject"), "card-muted"), text(mail.subject()));
        VBox sheet = new VBox(head, label(mail.body(), "card-mail-body"));
        sheet.getStyleClass().add("card-mail");
        return sheet;
    }

    private Node diff(List<SuggestedChange> proposed) {
        GridPane grid = grid();
        for (SuggestedChange change : proposed) {
            Label from = label("− " + changes.value(change.column(), change.from()), "diff-from");
            Label to = label("+ " + changes.value(change.column(), change.to()), "diff-to");
            from.setMaxWidth(Double.MAX_VALUE);
            to.setMaxWidth(Double.MAX_VALUE);
            VBox both = new VBox(from, to);
            both.getStyleClass().add("diff");
            GridPane.setHgrow(both, javafx.scene.layout.Priority.ALWAYS);
            grid.addRow(
                    grid.getRowCount(), label(changes.column(change.column()), "card-muted"), both);
        }
        return grid;
    }

    private Node held(Held held) {
        VBox box = new VBox(label(texts.get("today.held"), "card-heading"));
        box.getStyleClass().add("card-held");
        GridPane grid = grid();
        held.changes()
                .forEach(
                        one ->
                                grid.addRow(
                                        grid.getRowCount(),
                                        label(changes.column(one.column()), "card-muted"),
                                        text(
                                                texts.get(
                                                        "today.held.was",
                                                        changes.value(one.column(), one.was()),
                                                        changes.value(one.column(), one.now())))));
        box.getChildren().add(grid);
        return box;
    }

    private Node evidence(QueueCard card) {
        VBox lines = new VBox();
        lines.getStyleClass().add("card-lines");
        for (EvidenceLine line : card.evidence()) {
            String kind = texts.get("today.evidence." + line.kind());
            String quote = line.quote() == null ? kind : "“" + line.quote().strip() + "”";
            Button button = new Button(quote, new FontIcon("fth-corner-down-right"));
            button.getStyleClass().add("card-quote");
            button.setWrapText(true);
            button.setAccessibleText(texts.get("today.evidence.open", kind, quote));
            button.setOnAction(event -> jump.accept(card.row(), line));
            lines.getChildren().add(button);
        }
        return lines;
    }

    private String left(QueueCard card) {
        List<String> said = new ArrayList<>();
        Suggestion proposal = card.proposal();
        String own = proposal == null ? null : proposal.ifLeft();
        String key = "today.ifleft." + own;
        said.add(own != null && texts.has(key) ? texts.get(key) : words.left(card.row()));
        if (card.until() != null) {
            said.add(texts.get("today.card.until", formats.exact(card.until())));
        }
        return String.join(" ", said);
    }

    private Node section(String key, Node content) {
        VBox section = new VBox(label(texts.get(key), "card-heading"), content);
        section.getStyleClass().add("card-section");
        return section;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-grid");
        return grid;
    }

    private static Label text(String text) {
        return label(text, "card-text");
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.getStyleClass().add(style);
        return label;
    }
}
