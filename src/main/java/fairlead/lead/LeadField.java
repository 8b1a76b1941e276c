package fairlead.lead;

import fairlead.settings.FairleadException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// The fields of a lead that a person can change, each with the kind of its values.
///
/// Forms, bulk edits, imports and filters name a field by this constant.
public enum LeadField {
    NAME(String.class, l -> l.name, (l, v) -> l.name = Lead.required((String) v)),
    EMAIL(
            String.class,
            l -> Addresses.shown(l.email),
            (l, v) -> l.email = Addresses.orPlaceholder((String) v, l.id())),
    COMPANY(String.class, l -> l.company, (l, v) -> l.company = (String) v),
    WEBSITE(String.class, l -> l.website, (l, v) -> l.website = (String) v),
    PHONE(String.class, l -> l.phone, (l, v) -> l.phone = (String) v),
    NOTES(String.class, l -> l.notes, (l, v) -> l.notes = (String) v),
    SOURCE(LeadSource.class, l -> l.source, (l, v) -> l.source = (LeadSource) v),
    SOURCE_DETAIL(String.class, l -> l.sourceDetail, (l, v) -> l.sourceDetail = (String) v),
    VALUE(BigDecimal.class, l -> l.value, (l, v) -> l.value = (BigDecimal) v),
    CURRENCY(String.class, l -> l.currency, (l, v) -> l.currency = (String) v),
    EXPECTED_CLOSE_DATE(
            LocalDate.class,
            l -> l.expectedCloseDate,
            (l, v) -> l.expectedCloseDate = (LocalDate) v),
    INDUSTRY(String.class, l -> l.industry, (l, v) -> l.industry = (String) v),
    COMPANY_SIZE(String.class, l -> l.companySize, (l, v) -> l.companySize = (String) v),
    PROJECT_TYPE(String.class, l -> l.projectType, (l, v) -> l.projectType = (String) v),
    OWNER(UUID.class, l -> l.owner, (l, v) -> l.owner = (UUID) v),
    WAIT_UNTIL(LocalDate.class, l -> l.waitUntil, (l, v) -> l.waitUntil = (LocalDate) v);

    private final Class<?> kind;
    private final Function<Lead, Object> reader;
    private final BiConsumer<Lead, Object> writer;

    LeadField(Class<?> kind, Function<Lead, Object> reader, BiConsumer<Lead, Object> writer) {
        this.kind = kind;
        this.reader = reader;
        this.writer = writer;
    }

    public Class<?> kind() {
        return kind;
    }

    /// The field's column in `leads`, by which history names it.
    public String column() {
        return switch (this) {
            case VALUE -> "estimated_value";
            case CURRENCY -> "estimated_value_currency";
            case OWNER -> "assigned_to";
            default -> label();
        };
    }

    /// Empty where the column is none that people change.
    public static Optional<LeadField> ofColumn(String column) {
        return Stream.of(values()).filter(field -> field.column().equals(column)).findFirst();
    }

    /// The last segment of the field's text key, and its name in files: `expected_close_date`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Object read(Lead lead) {
        return reader.apply(lead);
    }

    void write(Lead lead, Object value) {
        Object given = value instanceof String text && text.isBlank() ? null : value;
        if (given != null && !kind.isInstance(given)) {
            throw new FairleadException("lead.wrongKind", null, label());
        }
        writer.accept(lead, given instanceof String text ? text.strip() : given);
    }
}
