package fairlead.ui.lead;

import fairlead.duplicate.LeadIdentity;
import fairlead.lead.LeadField;
import fairlead.lead.sheet.LeadSheet;
import fairlead.settings.Texts;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineRow;
import fairlead.ui.control.Avatar;
import fairlead.ui.control.EllipsisField;
import fairlead.ui.control.EmptyState;
import fairlead.ui.control.StagePill;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;
import fairlead.ui.timeline.ComposeController;
import fairlead.ui.timeline.FeedController;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A lead's page: its name and status above, then the facts, what happened, and what comes next.
public final class LeadController implements Screen<Place.LeadPage> {

    private final LeadViewModel model;
    private final LeadModels models;
    private final LeadWords words;
    private final LeadActions actions;
    private final Frame frame;
    private final Texts texts;
    private static final double THREE_PANES = 860;

    private final StagePill pill = new StagePill();
    private final VBox sides = new VBox();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private TheirTime theirTime;

    @FXML private VBox content;
    @FXML private EmptyState gone;
    @FXML private HBox position;
    @FXML private Label place;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Avatar avatar;
    @FXML private EllipsisField name;
    @FXML private HBox clock;
    @FXML private Button more;
    @FXML private HBox panes;
    @FXML private Region facts;
    @FXML private Region aside;
    @FXML private Label company;
    @FXML private Button status;
    @FXML private ToggleButton star;
    @FXML private Button convert;
    @FXML private FlowPane twins;
    @FXML private ComposeController composeController;
    @FXML private FeedController feedController;
    @FXML private NextController comingController;
    @FXML private FactsController factsController;
    @FXML private ContactsController peopleController;

    public LeadController(
            LeadViewModel model,
            LeadModels models,
            LeadWords words,
            LeadActions actions,
            Frame frame) {
        this.model = model;
        this.models = models;
        this.words = words;
        this.actions = actions;
        this.frame = frame;
        this.texts = frame.texts();
    }

    @FXML
    private void initialize() {
        FactInput inputs = new FactInput(models.facts(), texts);
        inputs.connect(models.facts().field(LeadField.NAME), name.input());
        name.input().getStyleClass().add("lead-name");
        name.input()
                .setOnAction(event -> models.facts().commit(models.facts().field(LeadField.NAME)));
        theirTime = new TheirTime(texts, frame.formats());
        clock.getChildren().setAll(theirTime);
        panes.widthProperty().subscribe(width -> share(width.doubleValue()));
        feedController.whenFixed(this::fix);
        status.setGraphic(pill);
        models.facts().sheetProperty().subscribe(this::showSheet);
        model.sheetProperty().subscribe(this::showSheet);
        model.missingProperty().subscribe(this::showMissing);
        model.positionProperty().subscribe(this::showPosition);
        model.starredProperty().subscribe(star::setSelected);
        model.twins().addListener((ListChangeListener<LeadIdentity>) change -> showTwins());
        showTwins();
        actions.bind(this);
    }

    @Override
    public void show(Place.LeadPage shown) {
        model.show(shown.id());
        feedController.begin();
    }

    @Override
    public void hide() {
        model.hide();
    }

    /// Until the lead is read the page shows nothing, since what an empty one says would be wrong.
    private void showSheet(LeadSheet sheet) {
        content.setOpacity(sheet == null ? 0 : 1);
        if (sheet == null) {
            return;
        }
        avatar.setName(
                sheet.text(LeadField.COMPANY).isEmpty()
                        ? sheet.name()
                        : sheet.text(LeadField.COMPANY));
        title.set(texts.get("lead.window", sheet.name()));
        theirTime.show(sheet.text(LeadField.PHONE));
        company.setText(sheet.text(LeadField.COMPANY));
        company.setVisible(!company.getText().isEmpty());
        company.setManaged(company.isVisible());
        pill.show(words.stages(), sheet.status());
        status.setAccessibleText(texts.get("lead.status", words.status(sheet.status())));
        boolean converted = sheet.clientId() != null;
        convert.setText(texts.get(converted ? "client.is-one" : "client.convert"));
    }

    /// On a wide window the sides have more room, so that less of them is cut; where there is too
    /// little for three panes, as in very large type, both sides stand in one.
    private void share(double width) {
        double font = frame.fontScale();
        boolean narrow = width < THREE_PANES * font;
        if (width > 0 && narrow != (sides.getParent() != null)) {
            panes.getChildren().removeAll(facts, aside, sides);
            sides.getChildren().clear();
            if (narrow) {
                sides.getChildren().setAll(facts, aside);
                panes.getChildren().addFirst(sides);
            } else {
                panes.getChildren().addFirst(facts);
                panes.getChildren().addLast(aside);
            }
        }
        widen(facts, narrow ? width / 2 : Math.clamp(width * 0.27, 300 * font, 410 * font));
        widen(aside, narrow ? width / 2 : Math.clamp(width * 0.24, 280 * font, 380 * font));
    }

    private static void widen(Region side, double width) {
        side.setMinWidth(width);
        side.setPrefWidth(width);
    }

    /// Leads to where a failed event can be put right: the address that bounced, or another date.
    private void fix(TimelineRow row) {
        if (row.type() == EventType.EMAIL_BOUNCED) {
            String address = String.join(" ", row.details().texts("to"));
            if (!peopleController.editWhoseAddress(address)) {
                factsController.focus(LeadField.EMAIL);
            }
        } else {
            comingController.plan(texts.get("lead.fix.meeting"));
        }
    }

    private void showMissing(boolean missing) {
        gone.setVisible(missing);
        gone.setManaged(missing);
        content.setVisible(!missing);
        content.setManaged(!missing);
    }

    private void showPosition(Number at) {
        position.setVisible(at.intValue() > 0);
        position.setManaged(position.isVisible());
        place.setText(
                at.intValue() > 0
                        ? texts.get("lead.position", at.intValue(), model.listSize())
                        : "");
        previous.setDisable(!model.hasPrevious());
        next.setDisable(!model.hasNext());
    }

    private void showTwins() {
        twins.getChildren().clear();
        twins.setVisible(!model.twins().isEmpty());
        twins.setManaged(twins.isVisible());
        if (model.twins().isEmpty()) {
            return;
        }
        twins.getChildren().add(new Label(texts.get("lead.twins")));
        for (LeadIdentity twin : model.twins()) {
            String said =
                    twin.company() == null ? twin.name() : twin.name() + ", " + twin.company();
            Hyperlink link = new Hyperlink(said);
            link.setOnAction(event -> model.openOther(twin.id()));
            twins.getChildren().add(link);
        }
        Hyperlink compare = new Hyperlink(texts.get("lead.twins.compare"));
        compare.getStyleClass().add("twins-compare");
        compare.setOnAction(event -> model.openDuplicates());
        twins.getChildren().add(compare);
    }

    @FXML
    private void goNext() {
        model.next();
    }

    @FXML
    private void goPrevious() {
        model.previous();
    }

    @FXML
    private void openMore() {
        actions.openMore(more);
    }

    @FXML
    private void toggleStar() {
        model.toggleStar();
    }

    @FXML
    void openConversion() {
        if (model.sheetProperty().get() != null) {
            actions.openConversion(convert, model.sheetProperty().get());
        }
    }

    @FXML
    void openStatus() {
        if (model.sheetProperty().get() != null) {
            actions.openStatus(status, model.sheetProperty().get());
        }
    }

    /// What a window that shows only this lead is called.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    Node statusNode() {
        return status;
    }

    void note() {
        composeController.startNote();
    }

    void call() {
        composeController.startCall();
    }

    void meeting() {
        composeController.startMeeting();
    }

    void find() {
        feedController.search();
    }

    void plan() {
        comingController.planFocus();
    }
}
