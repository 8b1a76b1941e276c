package fairlead.ui.today;

import fairlead.action.queue.QueueKind;
import fairlead.action.queue.QueueRow;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.control.MoneyText;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// A line of the queue: what to do, about whom, why it is here and what leaving it costs; or the
/// heading of a band.
final class QueueCell extends ListCell<QueueLine> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Texts texts;
    private final TodayWords words;
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label lead = new Label();
    private final Label why = new Label();
    private final Label left = new Label();
    private final MoneyText value;
    private final HBox line = new HBox();
    private final Label band = new Label();
    private final Label count = new Label();
    private final HBox heading = new HBox(band, count);

    QueueCell(Texts texts, TodayWords words, Formats formats) {
        this.texts = texts;
        this.words = words;
        value = new MoneyText(formats);
        title.getStyleClass().add("today-title");
        lead.getStyleClass().add("today-lead");
        why.getStyleClass().add("today-why");
        left.getStyleClass().add("today-left");
        why.setMinWidth(0);
        left.setMinWidth(0);
        HBox reasons = new HBox(why, left);
        reasons.getStyleClass().add("today-reasons");
        VBox text = new VBox(title, lead, reasons);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        line.getChildren().addAll(icon, text, value);
        line.getStyleClass().add("today-line");
        heading.getStyleClass().add("today-heading");
        count.getStyleClass().add("today-count");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(QueueLine item, boolean empty) {
        super.updateItem(item, empty);
        boolean isHeading = item instanceof QueueLine.Heading;
        pseudoClassStateChanged(HEADING, isHeading);
        setMouseTransparent(isHeading);
        switch (item) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case QueueLine.Heading found -> showHeading(found);
            case QueueLine.Item found -> showRow(found.row());
        }
    }

    private void showHeading(QueueLine.Heading found) {
        band.setText(texts.get("today.band." + found.band().name().toLowerCase(Locale.ROOT)));
        count.setText(String.valueOf(found.count()));
        setGraphic(heading);
        setAccessibleText(band.getText() + " " + count.getText());
    }

    private void showRow(QueueRow row) {
        icon.setIconLiteral(icon(row.kind()));
        line.getStyleClass().removeIf(style -> style.startsWith("today-kind-"));
        line.getStyleClass().add("today-kind-" + row.kind().name().toLowerCase(Locale.ROOT));
        title.setText(words.title(row));
        lead.setText(row.lead().called());
        why.setText(words.why(row));
        why.getStyleClass().removeIf(style -> style.startsWith("today-band-"));
        why.getStyleClass().add("today-band-" + row.rung().band().name().toLowerCase(Locale.ROOT));
        left.setText(texts.get("today.left." + row.rung().label()));
        value.show(row.lead().value(), row.lead().currency());
        setGraphic(line);
        setAccessibleText(
                texts.get(
                        "today.line",
                        title.getText(),
                        lead.getText(),
                        why.getText(),
                        left.getText()));
    }

    static String icon(QueueKind kind) {
        return switch (kind) {
            case PROPOSAL -> "fth-cpu";
            case ACTION -> "fth-check-circle";
            case THREAD -> "fth-mail";
            case MEETING -> "fth-calendar";
            case LEAD -> "fth-moon";
        };
    }
}
