package fairlead.ui.company;

import fairlead.lead.company.Money;
import fairlead.lead.company.NewRate;
import fairlead.lead.company.RateRow;
import fairlead.ui.control.Labels;
import fairlead.ui.settings.LivePage;
import fairlead.ui.shell.Frame;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/// The page of the base currency and the exchange rates.
public final class MoneyController implements LivePage {
    private final MoneyViewModel model;
    private final Frame frame;

    @FXML private Label right;
    @FXML private ComboBox<String> base;
    @FXML private VBox rates;
    @FXML private VBox more;
    @FXML private Label none;
    @FXML private Label error;
    @FXML private TextArea typed;
    @FXML private Label understood;
    @FXML private Button take;

    public MoneyController(MoneyViewModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    @FXML
    private void initialize() {
        error.textProperty().bind(model.errorProperty());
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        understood.managedProperty().bind(understood.textProperty().isNotEmpty());
        none.managedProperty().bind(none.visibleProperty());
        right.visibleProperty().bind(model.mayRuleProperty().not());
        right.managedProperty().bind(right.visibleProperty());
        base.disableProperty().bind(right.visibleProperty());
        rates.disableProperty().bind(model.mayRateProperty().not());
        more.disableProperty().bind(model.mayRateProperty().not());
        base.setConverter(new Labels<>(this::name));
        base.setOnAction(event -> model.setBase(base.getValue()));
        typed.textProperty().subscribe(text -> preview());
        model.moneyProperty().subscribe(money -> show(money));
    }

    @Override
    public void show() {
        model.show();
    }

    @Override
    public void hide() {
        model.hide();
    }

    @FXML
    private void take() {
        List<NewRate> read = model.understand(typed.getText(), frame.formats().today());
        String left = String.join("\n", model.notUnderstood(typed.getText()));
        model.set(read);
        typed.setText(left);
    }

    private void show(Money money) {
        if (money.base().isEmpty()) {
            return;
        }
        base.setOnAction(null);
        base.getItems().setAll(model.currencies());
        base.setValue(money.base());
        base.setOnAction(event -> model.setBase(base.getValue()));
        List<Node> lines = new ArrayList<>();
        money.missing().forEach(code -> lines.add(RateLine.missing(model, frame, money, code)));
        for (RateRow rate : money.newest()) {
            lines.add(RateLine.of(model, frame, money, rate));
        }
        rates.getChildren().setAll(lines);
        none.setVisible(lines.isEmpty());
        preview();
    }

    private void preview() {
        String text = typed.getText() == null ? "" : typed.getText();
        List<NewRate> read = model.understand(text, frame.formats().today());
        List<String> lines = new ArrayList<>();
        read.forEach(rate -> lines.add(RateLine.words(frame, rate, model.moneyProperty().get())));
        model.notUnderstood(text)
                .forEach(line -> lines.add(frame.texts().get("company.rates.unread", line)));
        understood.setText(String.join("\n", lines));
        take.setDisable(read.isEmpty());
    }

    private String name(String code) {
        try {
            Currency currency = Currency.getInstance(code);
            return code + " · " + currency.getDisplayName(frame.texts().locale());
        } catch (IllegalArgumentException unknown) {
            return code;
        }
    }
}
