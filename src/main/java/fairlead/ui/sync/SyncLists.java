package fairlead.ui.sync;

import fairlead.settings.Texts;
import fairlead.sync.review.ConflictRow;
import fairlead.sync.review.ParkedWork;
import fairlead.sync.review.PendingLead;
import fairlead.sync.review.SentWork;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Makes the lines and cards of the sync centre.
final class SyncLists {
    private static final int MOST = 60;

    private final Choosing choosing;
    private final ReviewWords words;
    private final Frame frame;
    private final Texts texts;

    SyncLists(Choosing choosing, ReviewWords words, Frame frame) {
        this.choosing = choosing;
        this.words = words;
        this.frame = frame;
        texts = frame.texts();
    }

    /// The fields to decide on, lead by lead.
    List<Node> conflicts(List<ConflictRow> conflicts) {
        Map<String, List<ConflictRow>> byLead = new LinkedHashMap<>();
        conflicts.stream()
                .limit(MOST)
                .forEach(
                        one ->
                                byLead.computeIfAbsent(
                                                Objects.toString(one.spot().lead()),
                                                lead -> new ArrayList<>())
                                        .add(one));
        List<Node> nodes = new ArrayList<>();
        byLead.values().forEach(rows -> nodes.add(lead(rows)));
        more(nodes, conflicts.size());
        return nodes;
    }

    private Node lead(List<ConflictRow> rows) {
        ConflictRow.Spot spot = rows.getFirst().spot();
        HBox head = new HBox(name(spot.lead(), spot.leadName()), gap());
        head.getStyleClass().add("sync-lead");
        if (rows.size() > 1) {
            head.getChildren()
                    .addAll(
                            button("sync.all.theirs", () -> choosing.keepTheirs(rows)),
                            button("sync.all.mine", () -> choosing.keepMine(rows)));
        }
        VBox all = new VBox(head);
        all.getStyleClass().add("sync-card");
        rows.forEach(row -> all.getChildren().add(new ConflictCard(row, choosing, words, texts)));
        return all;
    }

    /// The works that the server could not take.
    List<Node> parked(List<ParkedWork> works) {
        List<Node> nodes = new ArrayList<>();
        works.stream().limit(MOST).forEach(work -> nodes.add(parked(work)));
        more(nodes, works.size());
        return nodes;
    }

    private Node parked(ParkedWork work) {
        HBox head =
                new HBox(
                        name(work.about().lead(), work.about().leadName()),
                        new Label(words.work(work.kind())),
                        quiet(words.since(work.at())),
                        gap(),
                        button("sync.discard", () -> choosing.discard(work)));
        head.getStyleClass().add("sync-lead");
        if (work.canComeBack()) {
            head.getChildren().add(button("sync.again", () -> choosing.again(work)));
        }
        VBox card = new VBox(head, wrapped(words.reason(work.about())));
        card.getStyleClass().add("sync-card");
        work.changes().stream()
                .limit(8)
                .forEach(
                        change -> {
                            Label line = wrapped(words.change(change));
                            line.getStyleClass().add("sync-quiet");
                            card.getChildren().add(line);
                        });
        return card;
    }

    /// What waits, lead by lead.
    List<Node> pending(List<PendingLead> leads) {
        if (leads.isEmpty()) {
            return List.of(quiet(texts.get("sync.pending.none")));
        }
        List<Node> nodes = new ArrayList<>();
        leads.stream()
                .limit(MOST)
                .forEach(
                        one ->
                                nodes.add(
                                        line(
                                                name(one.lead(), one.name()),
                                                new Label(
                                                        texts.get(
                                                                "sync.pending.count",
                                                                one.changes())),
                                                gap(),
                                                quiet(words.since(one.since())))));
        more(nodes, leads.size());
        return nodes;
    }

    /// What was sent last.
    List<Node> sent(List<SentWork> works) {
        if (works.isEmpty()) {
            return List.of(quiet(texts.get("sync.sent.none")));
        }
        return works.stream().map(this::sent).toList();
    }

    private Node sent(SentWork work) {
        HBox line =
                line(
                        name(work.lead(), work.leadName()),
                        new Label(words.work(work.kind())),
                        gap(),
                        quiet(words.since(work.at())));
        if (work.merged()) {
            line.getChildren().add(2, quiet(texts.get("sync.sent.merged")));
        }
        return line;
    }

    private void more(List<Node> nodes, int all) {
        if (all > MOST) {
            nodes.add(quiet(texts.get("sync.more", all - MOST)));
        }
    }

    /// A lead that is here is a way to its page.
    private Node name(UUID lead, String name) {
        if (lead == null || name.isEmpty()) {
            return new Label(words.lead(name));
        }
        Hyperlink link = new Hyperlink(name);
        link.setMinWidth(0);
        link.setOnAction(event -> frame.navigator().go(new Place.LeadPage(lead)));
        return link;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("sync-line");
        return line;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("sync-quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
