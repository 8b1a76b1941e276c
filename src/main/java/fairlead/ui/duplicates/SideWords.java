package fairlead.ui.duplicates;

import fairlead.duplicate.MergeSide;
import fairlead.lead.LeadField;
import fairlead.lead.LeadSource;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/// A lead's values as they are laid side by side.
final class SideWords {
    private final Texts texts;
    private final Formats formats;
    private final Function<UUID, String> people;

    SideWords(Texts texts, Formats formats, Function<UUID, String> people) {
        this.texts = texts;
        this.formats = formats;
        this.people = people;
    }

    String field(LeadField field) {
        return texts.get("lead.field." + field.label());
    }

    String value(MergeSide side, LeadField field) {
        return side.value(field)
                .map(value -> field == LeadField.VALUE ? money(side, value) : words(value, field))
                .orElse("–");
    }

    private String money(MergeSide side, Object amount) {
        String currency = side.value(LeadField.CURRENCY).map(Object::toString).orElse("");
        return formats.fullMoney((BigDecimal) amount, currency);
    }

    private String words(Object value, LeadField field) {
        return switch (value) {
            case LocalDate date -> formats.date(date);
            case LeadSource source -> texts.get("lead.source." + source.label());
            case UUID person when field == LeadField.OWNER -> people.apply(person);
            default -> value.toString();
        };
    }

    /// Where it stands, since when it is there, and how much belongs to it.
    String about(MergeSide side) {
        return texts.get("lead.status." + side.status().label())
                + " · "
                + texts.get(
                        "duplicates.about",
                        formats.relative(side.created()),
                        side.contacts(),
                        side.events());
    }
}
