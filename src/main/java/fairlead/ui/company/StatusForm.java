package fairlead.ui.company;

import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.lead.StatusEdit;
import fairlead.lead.StatusSetting;
import fairlead.settings.Texts;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// Everything about one status that can be changed; each field is saved when it is left.
final class StatusForm extends GridPane {
    static final List<LeadField> REQUIRABLE =
            List.of(
                    LeadField.COMPANY,
                    LeadField.EMAIL,
                    LeadField.PHONE,
                    LeadField.WEBSITE,
                    LeadField.VALUE,
                    LeadField.EXPECTED_CLOSE_DATE,
                    LeadField.SOURCE,
                    LeadField.INDUSTRY,
                    LeadField.COMPANY_SIZE,
                    LeadField.PROJECT_TYPE);

    private final LeadStatus status;
    private final StatusesViewModel model;
    private final Texts texts;
    private final TextField name = new TextField();
    private final ColorChoice color;
    private final TextField chance = new TextField();
    private final TextField stale = new TextField();
    private final TextField limit = new TextField();
    private final TextArea guidance = new TextArea();
    private final Map<LeadField, CheckBox> required = new EnumMap<>(LeadField.class);

    StatusForm(LeadStatus status, StatusesViewModel model, Texts texts) {
        this.status = status;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("company-form");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, fields);
        color = new ColorChoice(texts, chosen -> model.edit(status, edit -> edit.colored(chosen)));
        name.setPromptText(texts.get("lead.status." + status.label()));
        guidance.setPrefRowCount(3);
        guidance.setWrapText(true);
        guidance.setPromptText(texts.get("company.guidance.prompt"));
        row("company.name", name, (edit, text) -> edit.named(text.isBlank() ? null : text));
        row("company.color", color);
        if (!status.isClosed()) {
            row("company.chance", chance, Numbers::likely);
            row("company.stale", stale, (edit, text) -> edit.staleAfter(Numbers.whole(text)));
            row("company.limit", limit, (edit, text) -> edit.limitedTo(Numbers.whole(text)));
        }
        row("company.guidance", guidance, (edit, text) -> edit.guidedBy(text));
        row("company.required", required());
    }

    void show(StatusSetting setting) {
        put(name, setting.label());
        color.show(setting.color());
        put(chance, texts.get("company.facts.chance", percent(setting)));
        put(stale, Numbers.text(setting.rotDays()));
        put(limit, Numbers.text(setting.cardLimit()));
        put(guidance, setting.guidance());
        required.forEach((field, box) -> box.setSelected(setting.requiredFields().contains(field)));
    }

    static int percent(StatusSetting setting) {
        return setting.probability().movePointRight(2).intValue();
    }

    /// What somebody is typing at the moment is not written over.
    private static void put(TextInputControl field, String text) {
        if (!field.isFocused()) {
            field.setText(text == null ? "" : text);
        }
    }

    private void row(
            String key, TextInputControl field, BiFunction<StatusEdit, String, StatusEdit> change) {
        field.setAccessibleText(texts.get(key));
        if (field instanceof TextField line) {
            line.setOnAction(event -> save(field, change));
            line.setMaxWidth(field == name ? Double.MAX_VALUE : NARROW);
        }
        field.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is) {
                                save(field, change);
                            }
                        });
        row(key, field);
    }

    private static final double NARROW = 96;

    private void row(String key, Node field) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("company-label");
        addRow(getRowCount(), label, field);
    }

    private void save(TextInputControl field, BiFunction<StatusEdit, String, StatusEdit> change) {
        String text = field.getText() == null ? "" : field.getText().strip();
        model.edit(status, edit -> change.apply(edit, text));
    }

    private FlowPane required() {
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("company-boxes");
        for (LeadField field : REQUIRABLE) {
            CheckBox box = new CheckBox(texts.get("lead.field." + field.label()));
            box.setOnAction(event -> model.edit(status, edit -> edit.requiring(chosen())));
            required.put(field, box);
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private List<LeadField> chosen() {
        List<LeadField> chosen = new ArrayList<>();
        required.forEach(
                (field, box) -> {
                    if (box.isSelected()) {
                        chosen.add(field);
                    }
                });
        return chosen;
    }
}
