package fairlead.ui.timeline;

import fairlead.settings.Texts;
import fairlead.timeline.FeedChip;
import fairlead.timeline.FeedFilter;
import fairlead.timeline.FeedOrder;
import fairlead.timeline.TimelineRow;
import fairlead.ui.control.EmptyState;
import fairlead.ui.control.Escape;
import fairlead.ui.control.Skeleton;
import fairlead.ui.shell.Frame;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// The feed: chips, search and date above, everything that happened below.
public final class FeedController {

    private final FeedViewModel model;
    private final Texts texts;
    private final Frame frame;
    private final FeedParts parts;
    private final FilterPanel filterPanel;
    private final Map<FeedChip, ToggleButton> buttons = new EnumMap<>(FeedChip.class);

    private Consumer<TimelineRow> fix = row -> {};

    @FXML private FlowPane chips;
    @FXML private HBox searchLine;
    @FXML private TextField search;
    @FXML private ToggleButton find;
    @FXML private Button filter;
    @FXML private Button jump;
    @FXML private Button order;
    @FXML private Skeleton skeleton;
    @FXML private ListView<FeedLine> list;
    @FXML private EmptyState empty;

    public FeedController(
            FeedViewModel model,
            EventsViewModel events,
            FilterViewModel filters,
            RecordWords record,
            Names names,
            Frame frame) {
        this.model = model;
        this.texts = frame.texts();
        this.frame = frame;
        EventWords words = new EventWords(texts, frame.formats(), names, record);
        EventMenu menu = new EventMenu(events, frame.popovers(), texts, frame.formats());
        this.parts =
                new FeedParts(
                        texts,
                        frame.formats(),
                        names,
                        words,
                        record,
                        menu,
                        row -> fix.accept(row),
                        (name, then) -> events.image(name, Pictures::image, then));
        this.filterPanel = new FilterPanel(filters, model, names, words, texts);
    }

    @FXML
    private void initialize() {
        for (FeedChip chip : FeedChip.values()) {
            buttons.put(chip, chip(chip));
        }
        chips.getChildren().setAll(buttons.values());
        list.setItems(model.lines());
        Escape.passBy(list);
        list.setCellFactory(view -> new FeedCell(model, texts, parts));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        skeleton.busyProperty().bind(model.busyProperty());
        searchLine.visibleProperty().bind(find.selectedProperty());
        searchLine.managedProperty().bind(find.selectedProperty());
        find.selectedProperty().subscribe(this::showSearch);
        search.textProperty().subscribe(model::search);
        model.filterProperty().subscribe(this::showFilter);
        model.orderProperty().subscribe(this::showOrder);
        model.targetProperty().subscribe(this::bringIntoView);
        model.lines().addListener((ListChangeListener<FeedLine>) change -> showEmpty());
        model.busyProperty().subscribe(this::showEmpty);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveSearch);
    }

    /// What leads from a failed event to where it is put right.
    public void whenFixed(Consumer<TimelineRow> action) {
        fix = action;
    }

    /// Opens the search inside the feed.
    public void search() {
        find.setSelected(true);
    }

    /// From its top, with the keyboard in it.
    public void begin() {
        list.getSelectionModel().clearSelection();
        list.scrollTo(0);
        list.requestFocus();
    }

    @FXML
    private void turn() {
        model.turn();
    }

    @FXML
    private void jumpToDate() {
        new DatePanel(frame.popovers()).show(jump, frame.formats().today(), model::jumpTo);
    }

    @FXML
    private void openFilter() {
        filterPanel.show(frame.popovers(), filter);
    }

    private ToggleButton chip(FeedChip chip) {
        ToggleButton button = new ToggleButton(texts.get("timeline.chip." + chip.label()));
        button.getStyleClass().add("feed-chip");
        button.setOnAction(event -> model.toggle(chip));
        return button;
    }

    private void showFilter(FeedFilter now) {
        buttons.forEach((chip, button) -> button.setSelected(now.chips().contains(chip)));
        filter.getStyleClass().remove("filter-on");
        if (!now.types().isEmpty() || !now.actors().isEmpty()) {
            filter.getStyleClass().add("filter-on");
        }
        if (now.text().isEmpty() && !search.isFocused()) {
            search.clear();
        }
    }

    private void showOrder(FeedOrder now) {
        boolean newest = now == FeedOrder.NEWEST_FIRST;
        order.setGraphic(new FontIcon(newest ? "fth-arrow-down" : "fth-arrow-up"));
        String words = texts.get(newest ? "timeline.order.newest" : "timeline.order.oldest");
        order.setTooltip(new Tooltip(words));
        order.setAccessibleText(words);
    }

    private void showSearch(boolean on) {
        if (on) {
            search.requestFocus();
        } else {
            search.clear();
        }
    }

    private void leaveSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            find.setSelected(false);
            list.requestFocus();
            event.consume();
        }
    }

    private void showEmpty() {
        boolean nothing = model.isEmpty() && !model.busyProperty().get();
        empty.setVisible(nothing);
        list.setVisible(!nothing);
        boolean narrowed = !model.filterProperty().get().isAll();
        empty.setTitle(texts.get(narrowed ? "timeline.none.title" : "timeline.empty.title"));
        empty.setText(texts.get(narrowed ? "timeline.none.text" : "timeline.empty.text"));
        empty.setActionText(narrowed ? texts.get("timeline.none.action") : "");
        empty.setOnAction(event -> clear());
    }

    private void clear() {
        find.setSelected(false);
        model.clear();
    }

    private void bringIntoView(UUID event) {
        for (int i = 0; event != null && i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof FeedLine.Event shown
                    && shown.row().id().equals(event)) {
                list.scrollTo(Math.max(0, i - 1));
                list.getSelectionModel().select(i);
            }
        }
    }

    private void keyPressed(KeyEvent event) {
        FeedLine line = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            if (line instanceof FeedLine.Run run) {
                model.fold(run.key());
                event.consume();
            } else if (line instanceof FeedLine.Newer) {
                model.earlier();
                event.consume();
            }
        }
    }
}
