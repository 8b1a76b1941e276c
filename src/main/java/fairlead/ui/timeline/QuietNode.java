package fairlead.ui.timeline;

import fairlead.settings.Texts;
import fairlead.timeline.RecordChange;
import fairlead.timeline.TimelineRow;
import fairlead.ui.control.Formats;
import fairlead.ui.control.RelativeTime;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Instant;

/// One quiet line: a change, a sign, or several folded into one.
final class QuietNode extends HBox {

    private static final PseudoClass NESTED = PseudoClass.getPseudoClass("nested");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Texts texts;
    private final Names names;
    private final EventWords words;
    private final RecordWords record;
    private final FontIcon icon = new FontIcon();
    private final Label text = new Label();
    private final RelativeTime time;

    QuietNode(Texts texts, Formats formats, Names names, EventWords words, RecordWords record) {
        this.texts = texts;
        this.names = names;
        this.words = words;
        this.record = record;
        this.time = new RelativeTime(formats);
        StackPane badge = new StackPane(icon);
        badge.getStyleClass().addAll("event-badge", "side-sign");
        text.getStyleClass().add("quiet-text");
        text.setWrapText(true);
        text.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        time.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("quiet-line");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(badge, text, gap, time);
    }

    void show(TimelineRow row, boolean nested) {
        String facts = String.join("  ·  ", words.facts(row));
        String subject = words.subject(row);
        StringBuilder line = new StringBuilder(words.head(row));
        if (!subject.isEmpty() && !subject.equals(words.head(row))) {
            line.append("  ·  ").append(subject);
        }
        if (!facts.isEmpty()) {
            line.append("  ·  ").append(facts);
        }
        set(
                row.isRemoval() ? "fth-trash-2" : EventLook.of(row).icon(),
                line.toString(),
                row.at(),
                nested);
    }

    void show(RecordChange change, boolean nested) {
        String who = names.of(change.actorType(), change.actorId());
        String line = record.line(change);
        set(
                sign(change.row().source()),
                nested ? line : texts.get("timeline.by", who, line),
                change.at(),
                nested);
    }

    void show(FeedLine.Run run) {
        String who =
                names.of(run.entries().getFirst().actorType(), run.entries().getFirst().actorId());
        String line =
                run.ofChanges()
                        ? texts.get("timeline.run.changes", run.count(), who)
                        : texts.get("timeline.run.signs", run.count());
        set(
                run.open() ? "fth-chevron-down" : "fth-chevron-right",
                line,
                run.entries().getFirst().at(),
                false);
        pseudoClassStateChanged(FOLDED, true);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    private void set(String sign, String line, Instant at, boolean nested) {
        icon.setIconLiteral(sign);
        text.setText(line);
        time.show(at);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(line);
        pseudoClassStateChanged(NESTED, nested);
        pseudoClassStateChanged(FOLDED, false);
    }

    private static String sign(String source) {
        return switch (source == null ? "" : source) {
            case "agent" -> "fth-cpu";
            case "import" -> "fth-download";
            case "sync" -> "fth-refresh-cw";
            case "system" -> "fth-settings";
            default -> "fth-edit-3";
        };
    }
}
