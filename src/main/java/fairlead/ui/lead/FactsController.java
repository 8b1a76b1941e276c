package fairlead.ui.lead;

import fairlead.lead.LeadField;
import fairlead.lead.sheet.LeadSheet;
import fairlead.settings.Texts;
import fairlead.ui.control.RelativeTime;
import fairlead.ui.shell.Frame;
import fairlead.ui.sync.DisputeBox;
import fairlead.ui.sync.LeadDisputes;
import fairlead.ui.timeline.FeedViewModel;
import fairlead.ui.timeline.Names;
import fairlead.ui.timeline.RecordWords;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The left pane: every fact of the lead, each where it can be changed at once.
public final class FactsController {

    private static final List<LeadField> DEAL =
            List.of(
                    LeadField.VALUE,
                    LeadField.EXPECTED_CLOSE_DATE,
                    LeadField.OWNER,
                    LeadField.WAIT_UNTIL,
                    LeadField.SOURCE,
                    LeadField.SOURCE_DETAIL,
                    LeadField.PROJECT_TYPE);
    private static final List<LeadField> REACH =
            List.of(LeadField.EMAIL, LeadField.PHONE, LeadField.WEBSITE);
    private static final List<LeadField> COMPANY =
            List.of(LeadField.COMPANY, LeadField.INDUSTRY, LeadField.COMPANY_SIZE);

    private final FactsViewModel model;
    private final LeadViewModel page;
    private final FeedViewModel feed;
    private final LeadDisputes disputes;
    private final FactRows rows;
    private final TagsPart tags;
    private final Texts texts;
    private final Frame frame;
    private final Map<LeadField, FactRow> lines = new EnumMap<>(LeadField.class);

    @FXML private VBox deal;
    @FXML private VBox reach;
    @FXML private VBox company;
    @FXML private VBox notes;
    @FXML private FlowPane tagsPane;
    @FXML private VBox dates;

    public FactsController(
            LeadViewModel page,
            LeadModels models,
            RecordWords words,
            Names names,
            Links links,
            Frame frame) {
        this.page = page;
        this.model = models.facts();
        this.feed = models.feed();
        this.disputes = models.disputes();
        this.frame = frame;
        this.texts = frame.texts();
        HistoryPanel history =
                new HistoryPanel(model, words, frame.popovers(), texts, frame.formats());
        this.rows = new FactRows(model, history, page::colleagues, names, links, frame);
        this.tags = new TagsPart(models.tags(), texts);
    }

    @FXML
    private void initialize() {
        DEAL.forEach(field -> deal.getChildren().add(row(field)));
        REACH.forEach(field -> reach.getChildren().add(row(field)));
        COMPANY.forEach(field -> company.getChildren().add(row(field)));
        notes.getChildren().add(row(LeadField.NOTES));
        page.sheetProperty().subscribe(this::findDisputes);
        disputes.openProperty().subscribe(this::showDisputes);
        tags.fill(tagsPane);
        page.sheetProperty().subscribe(this::showDates);
    }

    private FactRow row(LeadField field) {
        FactRow row = rows.row(field);
        lines.put(field, row);
        return row;
    }

    private void findDisputes(LeadSheet sheet) {
        if (sheet != null) {
            disputes.show(sheet.id());
        }
    }

    /// A field in dispute that has no line here is asked for above the others.
    private void showDisputes(LeadDisputes.Open open) {
        deal.getChildren().removeIf(DisputeBox.class::isInstance);
        lines.values().forEach(row -> row.dispute(Optional.empty()));
        open.fields()
                .forEach(
                        (field, conflict) -> {
                            DisputeBox box = new DisputeBox(conflict, disputes, open, frame);
                            if (lines.containsKey(field)) {
                                lines.get(field).dispute(Optional.of(box));
                            } else {
                                deal.getChildren().addFirst(box);
                            }
                        });
    }

    /// Puts the caret into one of the ways to reach them.
    void focus(LeadField field) {
        lines.get(field).lookupAll(".fact-input").stream()
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void showDates(LeadSheet sheet) {
        dates.getChildren().clear();
        if (sheet != null) {
            date("lead.last.touch", sheet.dates().lastTouch());
            date("lead.last.word", sheet.dates().lastWord());
            date("lead.last.change", sheet.dates().lastChange());
            date("lead.created", sheet.dates().created());
        }
    }

    /// The three meanings of "last" stand apart, and each leads to what it means.
    private void date(String key, Instant at) {
        RelativeTime time = new RelativeTime(frame.formats(), at);
        Label name = new Label(texts.get(key));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox words = new HBox(name, gap, time);
        Button line = new Button(null, words);
        words.minWidthProperty().bind(line.widthProperty().subtract(2));
        line.getStyleClass().add("date-line");
        line.setMaxWidth(Double.MAX_VALUE);
        if (at == null) {
            time.setText(texts.get("lead.never"));
        } else {
            line.setOnAction(event -> page.goTo(at));
        }
        line.setAccessibleText(name.getText() + ": " + time.getText());
        dates.getChildren().add(line);
    }
}
