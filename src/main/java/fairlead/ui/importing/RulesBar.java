package fairlead.ui.importing;

import fairlead.importing.ImportKey;
import fairlead.importing.OnMatch;
import fairlead.importing.mapping.ColumnMapping;
import fairlead.importing.mapping.ImportField;
import fairlead.importing.mapping.Mapping;
import fairlead.importing.value.DateOrder;
import fairlead.importing.value.DecimalMark;
import fairlead.settings.Texts;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

import java.util.List;
import java.util.Locale;

/// How rows meet the leads that are there, and how dates and numbers are meant.
final class RulesBar {
    private final MappingViewModel model;
    private final Texts texts;

    RulesBar(MappingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    void key(Choice<ImportKey> choice) {
        choice.wire(key -> texts.get("importing.key." + key.label()), model::find);
        model.rulesProperty()
                .subscribe(
                        rules ->
                                choice.offer(
                                        List.of(ImportKey.values()),
                                        rules == null ? null : rules.key()));
    }

    void onMatch(Choice<OnMatch> choice, Node group) {
        choice.wire(what -> texts.get("importing.match." + what.label()), model::onMatch);
        model.rulesProperty()
                .subscribe(
                        rules -> {
                            Showing.set(group, rules != null && rules.key() != ImportKey.NONE);
                            choice.offer(
                                    List.of(OnMatch.values()),
                                    rules == null ? null : rules.onMatch());
                        });
    }

    void lookalikes(CheckBox box) {
        model.rulesProperty()
                .subscribe(rules -> box.setSelected(rules != null && rules.skipsLookalikes()));
        box.setOnAction(event -> model.skipLookalikes(box.isSelected()));
    }

    void dates(Choice<DateOrder> choice, Node group, Label open) {
        choice.wire(order -> texts.get("importing.dates." + label(order)), model::date);
        model.mappingProperty()
                .subscribe(
                        mapping -> {
                            Showing.set(group, mapping != null && hasDates(mapping));
                            Showing.set(open, mapping != null && model.datesAreOpen());
                            choice.offer(
                                    List.of(DateOrder.values()),
                                    mapping == null ? null : mapping.conventions().order());
                        });
    }

    void numbers(Choice<DecimalMark> choice, Node group) {
        choice.wire(mark -> texts.get("importing.numbers." + label(mark)), model::number);
        model.mappingProperty()
                .subscribe(
                        mapping -> {
                            Showing.set(group, mapping != null && mapping.has(ImportField.VALUE));
                            choice.offer(
                                    List.of(DecimalMark.values()),
                                    mapping == null ? null : markOf(mapping));
                        });
    }

    private static DecimalMark markOf(Mapping mapping) {
        return mapping.columns().stream()
                .filter(column -> column.field() == ImportField.VALUE)
                .map(ColumnMapping::mark)
                .findFirst()
                .orElse(null);
    }

    private static boolean hasDates(Mapping mapping) {
        return mapping.columns().stream().anyMatch(column -> column.field().isDate());
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
