package fairlead.ui.settings;

import fairlead.autonomy.spend.SpendLimits;
import fairlead.llm.Provider;
import fairlead.ui.control.Labels;
import fairlead.ui.shell.Frame;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.Locale;

/// The page of the language model: off until a person has seen what would leave.
public final class ModelController {
    private final ModelViewModel model;
    private final Frame frame;

    @FXML private Label standing;
    @FXML private Button off;
    @FXML private ComboBox<Provider> provider;
    @FXML private TextField address;
    @FXML private HBox word;
    @FXML private CheckBox allowed;
    @FXML private TextField name;
    @FXML private HBox keyRow;
    @FXML private PasswordField key;
    @FXML private Label keyAbout;
    @FXML private Button attempt;
    @FXML private Button preview;
    @FXML private Label said;
    @FXML private Label problem;
    @FXML private TextArea bytes;
    @FXML private Button on;
    @FXML private TextField day;
    @FXML private TextField run;
    @FXML private TextField month;
    @FXML private Label taken;
    @FXML private Label prices;

    public ModelController(ModelViewModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    @FXML
    private void initialize() {
        provider.setConverter(new Labels<>(this::label));
        provider.getItems().setAll(Provider.values());
        provider.valueProperty().subscribe(model::choose);
        model.providerProperty().subscribe(provider::setValue);
        address.textProperty().bindBidirectional(model.addressProperty());
        name.textProperty().bindBidirectional(model.nameProperty());
        key.textProperty().bindBidirectional(model.keyProperty());
        allowed.selectedProperty().bindBidirectional(model.allowedProperty());
        showing(word, model.needsWordProperty());
        showing(keyRow, model.providerProperty().map(one -> !one.isLocal()));
        said.textProperty().bind(model.saidProperty());
        showing(said, said.textProperty().isNotEmpty());
        problem.textProperty().bind(model.problemProperty());
        showing(problem, problem.textProperty().isNotEmpty());
        bytes.textProperty().bind(model.shownProperty());
        showing(bytes, bytes.textProperty().isNotEmpty());
        showing(on, bytes.textProperty().isNotEmpty());
        on.disableProperty().bind(model.mayTurnOnProperty().not().or(model.busyProperty()));
        for (Button button : List.of(attempt, preview)) {
            button.disableProperty().bind(model.busyProperty().or(model.nameProperty().isEmpty()));
        }
        for (TextField field : List.of(day, run, month)) {
            field.setOnAction(event -> limit());
            field.focusedProperty()
                    .subscribe(
                            (was, is) -> {
                                if (was && !is) {
                                    limit();
                                }
                            });
        }
        model.stateProperty().subscribe(this::show);
        model.load();
    }

    private static void showing(Node node, javafx.beans.value.ObservableValue<Boolean> wanted) {
        node.visibleProperty().bind(wanted);
        node.managedProperty().bind(node.visibleProperty());
    }

    private void show(ModelRoom.State state) {
        if (state == null) {
            return;
        }
        boolean isOn = state.link().on();
        standing.setText(
                isOn
                        ? frame.texts()
                                .get(
                                        "models.on",
                                        label(state.link().provider()),
                                        state.link().model())
                        : frame.texts().get("models.off"));
        off.setVisible(isOn);
        off.setManaged(isOn);
        key.setPromptText(frame.texts().get(state.key() ? "models.key.kept" : "models.key.none"));
        keyAbout.setText(
                frame.texts().get(state.keepsKeys() ? "models.key.about" : "models.key.session"));
        SpendLimits limits = state.limits();
        Locale locale = frame.texts().locale();
        day.setText(Dollars.write(limits.day(), locale));
        run.setText(Dollars.write(limits.run(), locale));
        month.setText(Dollars.write(limits.month(), locale));
        taken.setText(
                frame.texts()
                        .get(
                                "models.taken",
                                state.taken()
                                        .today()
                                        .map(money -> frame.formats().fullMoney(money, "USD"))
                                        .orElse("–"),
                                state.taken()
                                        .month()
                                        .map(money -> frame.formats().fullMoney(money, "USD"))
                                        .orElse("–"),
                                state.taken().tokensToday()));
        prices.setText(
                frame.texts()
                        .get(
                                state.priced() || state.link().model().isEmpty()
                                        ? "models.prices"
                                        : "models.prices.unknown",
                                state.pricesOf()));
    }

    @FXML
    private void attempt() {
        model.attempt();
    }

    @FXML
    private void preview() {
        model.preview();
    }

    @FXML
    private void turnOn() {
        model.turnOn();
    }

    @FXML
    private void turnOff() {
        model.turnOff();
    }

    private void limit() {
        model.limit(day.getText(), run.getText(), month.getText());
    }

    private String label(Provider one) {
        return frame.texts().get("models.provider." + one.label());
    }
}
