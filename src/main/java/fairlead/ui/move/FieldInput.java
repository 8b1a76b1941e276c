package fairlead.ui.move;

import fairlead.importing.value.DecimalMark;
import fairlead.importing.value.MoneyText;
import fairlead.importing.value.MoneyValue;
import fairlead.lead.LeadField;
import fairlead.lead.LeadSource;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.control.Labels;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;

/// A control that fits the kind of a field.
public final class FieldInput {
    private final Texts texts;
    private final Control control;
    private final Supplier<Object> value;

    public FieldInput(Texts texts, LeadField field, Runnable onEnter) {
        this.texts = texts;
        if (field.kind() == LocalDate.class) {
            DatePicker picker = new DatePicker();
            control = picker;
            value = picker::getValue;
        } else if (field.kind() == LeadSource.class) {
            ComboBox<LeadSource> box = sources();
            control = box;
            value = box::getValue;
        } else {
            TextField text = new TextField();
            text.setOnAction(event -> onEnter.run());
            control = text;
            value = () -> typed(field, text.getText());
        }
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(texts.get("lead.field." + field.label()));
    }

    public Node node() {
        return control;
    }

    /// Null where nothing was given; refuses with a [FairleadException] what cannot be read.
    public Object value() {
        return value.get();
    }

    private static Object typed(LeadField field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (field.kind() != BigDecimal.class) {
            return text.strip();
        }
        return new MoneyText(DecimalMark.UNKNOWN)
                .parse(text)
                .map(MoneyValue::amount)
                .orElseThrow(() -> new FairleadException("move.won.not-money", null));
    }

    private ComboBox<LeadSource> sources() {
        ComboBox<LeadSource> box = new ComboBox<>();
        box.getItems().setAll(LeadSource.values());
        box.setConverter(new Labels<>(source -> texts.get("lead.source." + source.label())));
        return box;
    }
}
