package fairlead.ui.timeline;

import fairlead.settings.Texts;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineRow;
import fairlead.ui.control.Formats;
import fairlead.ui.control.RelativeTime;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// An event in full: its sign, its sentence and time, its subject, its text.
final class EventNode extends HBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final PseudoClass PAPER = PseudoClass.getPseudoClass("paper");
    private static final PseudoClass AGENT = PseudoClass.getPseudoClass("agent");
    private static final int LONG = 320;

    private final Texts texts;
    private final EventWords words;
    private final EventMenu menu;
    private final FeedParts.Reach reach;
    private final FlowPane pictures = new FlowPane();
    private final FontIcon icon = new FontIcon();
    private final StackPane badge = new StackPane(icon);
    private final Label head = new Label();
    private final Label agent;
    private final RelativeTime time;
    private final Button more;
    private final Label pin = new Label();
    private final Label subject = new Label();
    private final Label body = new Label();
    private final Hyperlink whole = new Hyperlink();
    private final Label facts = new Label();
    private final Button fix = new Button();
    private TimelineRow row;

    EventNode(
            Texts texts, Formats formats, EventWords words, EventMenu menu, FeedParts.Reach reach) {
        this.texts = texts;
        this.words = words;
        this.menu = menu;
        this.reach = reach;
        time = new RelativeTime(formats);
        agent = new Label(texts.get("timeline.agent"), new FontIcon("fth-cpu"));
        agent.getStyleClass().add("agent-mark");
        more = new Button(null, new FontIcon("fth-more-horizontal"));
        more.getStyleClass().add("event-more");
        more.setAccessibleText(texts.get("timeline.menu"));
        more.setOnAction(event -> menu.open(more, row));
        whole.setOnAction(event -> unfold());
        fix.setOnAction(event -> reach.fix().accept(row));
        fix.getStyleClass().add("event-fix");
        head.getStyleClass().add("event-head");
        subject.getStyleClass().add("event-subject");
        body.getStyleClass().add("event-body");
        facts.getStyleClass().add("event-facts");
        pin.getStyleClass().add("event-pin");
        pin.setGraphic(new FontIcon("fth-bookmark"));
        badge.getStyleClass().add("event-badge");
        getStyleClass().add("event");
        layoutParts();
    }

    private void layoutParts() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(head, agent, gap, time);
        top.getStyleClass().add("event-top");
        head.setMinWidth(40);
        head.setWrapText(true);
        time.setMinWidth(USE_PREF_SIZE);
        agent.setMinWidth(USE_PREF_SIZE);
        for (Label label : new Label[] {subject, body, facts, pin}) {
            label.setWrapText(true);
            label.managedProperty().bind(label.visibleProperty());
        }
        whole.managedProperty().bind(whole.visibleProperty());
        agent.managedProperty().bind(agent.visibleProperty());
        fix.managedProperty().bind(fix.visibleProperty());
        pictures.getStyleClass().add("event-pictures");
        pictures.managedProperty().bind(pictures.visibleProperty());
        VBox text = new VBox(top, subject, body, whole, pictures, facts, fix, pin);
        text.getStyleClass().add("event-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        VBox sign = new VBox(badge, more);
        sign.getStyleClass().add("event-sign");
        getChildren().addAll(sign, text);
    }

    void show(TimelineRow shown) {
        row = shown;
        EventLook look = EventLook.of(row);
        icon.setIconLiteral(look.icon());
        badge.getStyleClass().setAll("event-badge", look.side().style());
        head.setText(words.head(row));
        boolean byAgent = "ai".equals(row.actorType());
        agent.setVisible(byAgent);
        time.show(row.occurredAt());
        set(subject, words.subject(row));
        String text = words.body(row);
        whole.setVisible(text.length() > LONG);
        whole.setText(texts.get("timeline.more"));
        set(body, text.length() > LONG ? cut(text) : text);
        List<String> images = words.images(row);
        pictures.setVisible(!images.isEmpty());
        pictures.getChildren()
                .setAll(
                        images.stream()
                                .map(name -> Pictures.shown(reach.images(), name, texts))
                                .toList());
        set(facts, String.join("  ·  ", words.facts(row)));
        boolean bounced = row.type() == EventType.EMAIL_BOUNCED;
        fix.setVisible(look.failed() && !row.isRemoval());
        fix.setText(texts.get(bounced ? "lead.fix.address" : "lead.fix.meeting"));
        pin.setVisible(row.isHighlight());
        pin.setText(
                row.highlightReason() == null
                        ? texts.get("timeline.pinned")
                        : row.highlightReason());
        pseudoClassStateChanged(FAILED, look.failed());
        pseudoClassStateChanged(PINNED, row.isHighlight());
        pseudoClassStateChanged(AGENT, byAgent);
        pseudoClassStateChanged(PAPER, row.type() == EventType.NOTE_ADDED);
    }

    private void unfold() {
        boolean folded = body.getText().length() < words.body(row).length();
        body.setText(folded ? words.body(row) : cut(words.body(row)));
        whole.setText(texts.get(folded ? "timeline.less" : "timeline.more"));
    }

    private static String cut(String text) {
        int end = text.lastIndexOf(' ', LONG - 40);
        return text.substring(0, end < 100 ? LONG - 40 : end) + " …";
    }

    private static void set(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }
}
