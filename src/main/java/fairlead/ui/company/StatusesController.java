package fairlead.ui.company;

import fairlead.lead.LeadStatus;
import fairlead.lead.LostReason;
import fairlead.settings.Texts;
import fairlead.ui.settings.LivePage;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The page of the statuses and of the reasons for losses.
public final class StatusesController implements LivePage {
    private final StatusesViewModel model;
    private final Texts texts;
    private final Map<LeadStatus, StatusLine> lines = new EnumMap<>(LeadStatus.class);
    private final Map<UUID, ReasonLine> reasonLines = new HashMap<>();

    @FXML private Label right;
    @FXML private VBox statuses;
    @FXML private VBox reasons;
    @FXML private Label error;
    @FXML private CheckBox evidence;
    @FXML private HBox more;
    @FXML private TextField newReason;
    @FXML private Button add;

    public StatusesController(StatusesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        error.textProperty().bind(model.errorProperty());
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        model.statusesProperty().subscribe(all -> showStatuses());
        model.reasonsProperty().subscribe(this::showReasons);
        model.evidenceProperty().subscribe(asks -> evidence.setSelected(asks));
        evidence.setOnAction(event -> model.askForEvidence(evidence.isSelected()));
        right.visibleProperty().bind(model.mayChangeProperty().not());
        right.managedProperty().bind(right.visibleProperty());
        for (Node part : List.of(statuses, evidence, reasons, more)) {
            part.disableProperty().bind(right.visibleProperty());
        }
        add.disableProperty().bind(newReason.textProperty().isEmpty());
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
    private void addReason() {
        if (!newReason.getText().isBlank()) {
            model.addReason(newReason.getText());
            newReason.clear();
        }
    }

    private void showStatuses() {
        List<StatusLine> shown = new ArrayList<>();
        for (LeadStatus status : model.stages().all()) {
            StatusLine line =
                    lines.computeIfAbsent(status, fresh -> new StatusLine(fresh, model, texts));
            line.show();
            shown.add(line);
        }
        if (!statuses.getChildren().equals(shown)) {
            statuses.getChildren().setAll(shown);
        }
    }

    private void showReasons(List<LostReason> all) {
        List<ReasonLine> shown = new ArrayList<>();
        int number = 0;
        for (LostReason reason : all) {
            ReasonLine line =
                    reasonLines.computeIfAbsent(reason.id(), id -> new ReasonLine(model, texts));
            number += reason.isActive() ? 1 : 0;
            line.show(reason, reason.isActive() ? number : 0, Ends.at(shown.size(), all.size()));
            shown.add(line);
        }
        if (!reasons.getChildren().equals(shown)) {
            reasons.getChildren().setAll(shown);
        }
    }
}
