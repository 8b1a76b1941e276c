package fairlead.ui.company;

import fairlead.lead.LeadStatus;
import fairlead.lead.StatusSetting;
import fairlead.settings.Texts;
import fairlead.ui.control.StagePill;
import fairlead.ui.control.Stages;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.StringJoiner;

/// One status: what it is like in a line, and below it, once opened, the form to change it.
final class StatusLine extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final LeadStatus status;
    private final StatusesViewModel model;
    private final Texts texts;
    private final StagePill pill = new StagePill();
    private final Label facts = new Label();
    private final FontIcon chevron = new FontIcon("fth-chevron-down");
    private final Button opener = new Button(null, chevron);
    private final StatusForm form;
    private final Button up;
    private final Button down;

    StatusLine(LeadStatus status, StatusesViewModel model, Texts texts) {
        this.status = status;
        this.model = model;
        this.texts = texts;
        up = new StepButton(texts, -1, () -> model.move(status, -1));
        down = new StepButton(texts, 1, () -> model.move(status, 1));
        form = new StatusForm(status, model, texts);
        getStyleClass().add("company-line");
        facts.getStyleClass().add("company-facts");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        opener.getStyleClass().add("quiet");
        opener.setOnAction(event -> open(!form.isVisible()));
        HBox head = new HBox(pill, facts, space, up, down, opener);
        head.getStyleClass().add("company-head");
        head.setOnMouseClicked(event -> open(!form.isVisible()));
        getChildren().addAll(head, form);
        open(false);
    }

    void show() {
        Stages stages = model.stages();
        StatusSetting setting = stages.setting(status).orElseThrow();
        pill.show(stages, status);
        facts.setText(words(setting));
        form.show(setting);
        up.setDisable(!model.canMove(status, -1));
        down.setDisable(!model.canMove(status, 1));
        opener.setAccessibleText(texts.get("company.status.open", stages.name(status)));
        opener.setTooltip(new Tooltip(opener.getAccessibleText()));
    }

    private void open(boolean opened) {
        form.setVisible(opened);
        form.setManaged(opened);
        chevron.setIconLiteral(opened ? "fth-chevron-up" : "fth-chevron-down");
        pseudoClassStateChanged(OPEN, opened);
    }

    private String words(StatusSetting setting) {
        StringJoiner words = new StringJoiner(" · ");
        words.add(texts.get("company.facts.chance", StatusForm.percent(setting)));
        if (setting.rotDays() != null) {
            words.add(texts.get("company.facts.stale", setting.rotDays()));
        }
        if (setting.cardLimit() != null) {
            words.add(texts.get("company.facts.limit", setting.cardLimit()));
        }
        if (!setting.requiredFields().isEmpty()) {
            words.add(texts.get("company.facts.required", setting.requiredFields().size()));
        }
        return words.toString();
    }
}
