package fairlead.ui.timeline;

import fairlead.settings.Texts;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Shows one line of the feed; the nodes of each kind are made once a cell.
final class FeedCell extends ListCell<FeedLine> {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final int AHEAD = 15;

    private final FeedViewModel model;
    private final Texts texts;
    private final FeedParts parts;
    private final Label day = new Label();
    private final Button newer;
    private EventNode event;
    private QuietNode quiet;

    FeedCell(FeedViewModel model, Texts texts, FeedParts parts) {
        this.model = model;
        this.texts = texts;
        this.parts = parts;
        getStyleClass().add("feed-cell");
        day.getStyleClass().add("feed-day");
        newer = new Button(texts.get("timeline.newer"), new FontIcon("fth-arrow-up"));
        newer.getStyleClass().add("feed-newer");
        newer.setOnAction(click -> model.earlier());
        setOnMouseClicked(click -> fold());
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(FeedLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : node(line));
        pseudoClassStateChanged(TARGET, !empty && isTarget(line));
        if (!empty && getIndex() >= getListView().getItems().size() - AHEAD) {
            model.more();
        }
    }

    /// The text wraps, so the height follows from the width that the list leaves.
    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        if (graphic == null) {
            return super.computePrefHeight(width);
        }
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset()
                + snapSizeY(graphic.prefHeight(room > 0 ? room : -1))
                + snappedBottomInset();
    }

    void fold() {
        if (getItem() instanceof FeedLine.Run run) {
            model.fold(run.key());
        }
    }

    private boolean isTarget(FeedLine line) {
        return line instanceof FeedLine.Event shown
                && shown.row().id().equals(model.targetProperty().get());
    }

    private Node node(FeedLine line) {
        return switch (line) {
            case FeedLine.Day heading -> {
                day.setText(words(heading.date()));
                yield day;
            }
            case FeedLine.Newer above -> newer;
            case FeedLine.Event shown -> {
                event().show(shown.row());
                yield event;
            }
            case FeedLine.Sign sign -> {
                quiet().show(sign.row(), sign.nested());
                yield quiet;
            }
            case FeedLine.Change change -> {
                quiet().show(change.change(), change.nested());
                yield quiet;
            }
            case FeedLine.Run run -> {
                quiet().show(run);
                yield quiet;
            }
        };
    }

    private EventNode event() {
        event = event == null ? parts.event() : event;
        return event;
    }

    private QuietNode quiet() {
        quiet = quiet == null ? parts.quiet() : quiet;
        return quiet;
    }

    private String words(LocalDate date) {
        LocalDate today = parts.formats().today();
        if (date.equals(today)) {
            return texts.get("timeline.today");
        }
        if (date.equals(today.minusDays(1))) {
            return texts.get("timeline.yesterday");
        }
        Locale locale = parts.formats().locale();
        String key = date.getYear() == today.getYear() ? "timeline.day" : "timeline.day-year";
        return DateTimeFormatter.ofPattern(texts.get(key), locale).format(date);
    }
}
