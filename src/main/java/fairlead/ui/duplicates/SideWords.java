package fairlead.ui.duplicates;

import fairlead.duplicate.MergeSide;
import fairlead.importing.value.PhoneText;
import fairlead.lead.LeadField;
import fairlead.lead.LeadSource;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// A lead's values as they are laid side by side.
final class SideWords {
    private static final Map<LeadField, String> PREFIXES =
            Map.of(
                    LeadField.INDUSTRY, "lead.industry.",
                    LeadField.PROJECT_TYPE, "lead.project_type.",
                    LeadField.COMPANY_SIZE, "lead.size.");

    private static final PhoneText PHONES = new PhoneText("ZZ");

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
            case String number when field == LeadField.PHONE -> PHONES.shown(number);
            case UUID person when field == LeadField.OWNER -> people.apply(person);
            default -> stored(value.toString(), field);
        };
    }

    /// Labels that programs write, such as `web_app`, in words; what people typed stays.
    private String stored(String text, LeadField field) {
        String prefix = PREFIXES.getOrDefault(field, "");
        String key = prefix + text.toLowerCase(Locale.ROOT).replace(' ', '_');
        return !prefix.isEmpty() && texts.has(key) ? texts.get(key) : text;
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
