package fairlead.ui.filter;

import fairlead.lead.LeadColumn;
import fairlead.lead.language.Completion;
import fairlead.ui.shell.Frame;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

import java.util.List;

/// What could be meant by what is typed, below the field: Down and Up choose, Enter or Tab takes
/// the chosen one, Esc sends the offers away. The focus stays in the field.
final class FilterOffers {
    private static final int MOST = 8;
    private static final double LINE = 30;
    private static final double GAP = 4;

    private final TextField field;
    private final FilterViewModel model;
    private final Frame frame;
    private final ListView<Completion> list = new ListView<>();
    private final Popup popup = new Popup();

    FilterOffers(TextField field, FilterViewModel model, Frame frame) {
        this.field = field;
        this.model = model;
        this.frame = frame;
    }

    void bind() {
        list.getStyleClass().addAll("filter-offers", "popover");
        FilterSheet.dress(list);
        list.setFocusTraversable(false);
        list.setFixedCellSize(LINE);
        list.setCellFactory(view -> new Offer());
        list.setOnMouseClicked(event -> takeChosen());
        popup.getContent().add(list);
        popup.setHideOnEscape(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.caretPositionProperty().subscribe(caret -> typed());
        field.focusedProperty().subscribe(focused -> hideUnless(focused));
    }

    private void hideUnless(boolean focused) {
        if (!focused) {
            popup.hide();
        }
    }

    private void typed() {
        String text = field.getText();
        int caret = Math.min(field.getCaretPosition(), text.length());
        List<Completion> found = text.isBlank() ? List.of() : model.complete(text, caret);
        boolean said = found.size() == 1 && found.getFirst().in(text).equals(text);
        if (found.isEmpty() || said || field.getScene() == null || !field.isFocused()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found.stream().limit(MOST).toList());
        list.getSelectionModel().clearSelection();
        list.setPrefSize(Math.min(420, field.getWidth()), LINE * list.getItems().size() + 2 * GAP);
        show();
    }

    private void show() {
        if (!popup.isShowing()) {
            list.setStyle(field.getScene().getRoot().getStyle());
            Bounds at = field.localToScreen(field.getLayoutBounds());
            popup.show(field, at.getMinX(), at.getMaxY() + GAP);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        boolean chosen = list.getSelectionModel().getSelectedIndex() >= 0;
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ESCAPE -> popup.hide();
            case TAB -> takeFirst();
            case ENTER -> {
                if (!chosen) {
                    popup.hide();
                    return;
                }
                takeChosen();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int size = list.getItems().size();
        int at = list.getSelectionModel().getSelectedIndex();
        int next = at < 0 && by < 0 ? size - 1 : Math.floorMod(at + by, size);
        list.getSelectionModel().select(next);
        field.setAccessibleHelp(list.getItems().get(next).text());
    }

    private void takeFirst() {
        if (list.getSelectionModel().getSelectedIndex() < 0) {
            list.getSelectionModel().select(0);
        }
        takeChosen();
    }

    private void takeChosen() {
        Completion chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            String text = chosen.in(field.getText());
            field.setText(text);
            field.positionCaret(chosen.from() + chosen.text().length());
        }
    }

    private final class Offer extends ListCell<Completion> {
        private final Label word = new Label();
        private final Label about = new Label();
        private final HBox line;

        Offer() {
            about.getStyleClass().add("filter-offer-about");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            line = new HBox(word, space, about);
        }

        @Override
        protected void updateItem(Completion offer, boolean empty) {
            super.updateItem(offer, empty);
            if (empty || offer == null) {
                setGraphic(null);
                return;
            }
            word.setText(offer.text());
            about.setText(offer.column() == null ? "" : title(offer.column()));
            setGraphic(line);
        }
    }

    private String title(LeadColumn column) {
        return frame.texts().get("leads.column." + column.label());
    }
}
