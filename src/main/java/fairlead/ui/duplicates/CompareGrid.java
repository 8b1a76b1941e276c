package fairlead.ui.duplicates;

import fairlead.lead.LeadField;
import fairlead.settings.Texts;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.HashMap;
import java.util.Map;

/// Two leads field by field; where they differ, a person says whose value the merged lead has.
final class CompareGrid {
    private static final PseudoClass DIFFERENT = PseudoClass.getPseudoClass("different");

    private final GridPane grid;
    private final SideWords words;
    private final Texts texts;
    private final DuplicatesViewModel model;
    private final Map<LeadField, RadioButton> fromKept = new HashMap<>();
    private final Map<LeadField, RadioButton> fromGiven = new HashMap<>();
    private MergeDraft built;
    private boolean showing;

    CompareGrid(GridPane grid, SideWords words, Texts texts, DuplicatesViewModel model) {
        this.grid = grid;
        this.words = words;
        this.texts = texts;
        this.model = model;
        ColumnConstraints value = new ColumnConstraints();
        value.setPercentWidth(39);
        value.setHgrow(Priority.ALWAYS);
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(22);
        grid.getColumnConstraints().setAll(name, value, value);
    }

    void show(MergeDraft draft) {
        showing = true;
        if (isOther(draft)) {
            build(draft);
        }
        for (LeadField field : fromGiven.keySet()) {
            boolean taken = draft.taken().contains(field);
            fromGiven.get(field).setSelected(taken);
            fromKept.get(field).setSelected(!taken);
        }
        built = draft;
        showing = false;
    }

    private boolean isOther(MergeDraft draft) {
        return built == null
                || !built.keep().equals(draft.keep())
                || !built.give().equals(draft.give());
    }

    private void build(MergeDraft draft) {
        grid.getChildren().clear();
        fromKept.clear();
        fromGiven.clear();
        int row = 0;
        for (LeadField field : draft.fields()) {
            Label name = new Label(words.field(field));
            name.getStyleClass().add("duplicates-about");
            grid.add(name, 0, row);
            if (draft.differs(field)) {
                choices(draft, field, row);
            } else {
                Label both = new Label(words.value(draft.keep(), field));
                both.setTooltip(new Tooltip(both.getText()));
                grid.add(both, 1, row, 2, 1);
            }
            row++;
        }
    }

    private void choices(MergeDraft draft, LeadField field, int row) {
        ToggleGroup group = new ToggleGroup();
        RadioButton kept = choice(words.value(draft.keep(), field), field, group);
        RadioButton given = choice(words.value(draft.give(), field), field, group);
        given.selectedProperty()
                .subscribe(
                        on -> {
                            if (!showing) {
                                model.take(field, on);
                            }
                        });
        fromKept.put(field, kept);
        fromGiven.put(field, given);
        grid.add(kept, 1, row);
        grid.add(given, 2, row);
    }

    private RadioButton choice(String value, LeadField field, ToggleGroup group) {
        RadioButton choice = new RadioButton(value.replace('\n', ' '));
        choice.setToggleGroup(group);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinWidth(0);
        choice.pseudoClassStateChanged(DIFFERENT, true);
        choice.setTooltip(new Tooltip(value));
        choice.setAccessibleText(texts.get("duplicates.value", words.field(field), value));
        return choice;
    }
}
