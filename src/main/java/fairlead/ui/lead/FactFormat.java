package fairlead.ui.lead;

import fairlead.importing.value.DateOrder;
import fairlead.importing.value.DateText;
import fairlead.importing.value.DateValue;
import fairlead.importing.value.DecimalMark;
import fairlead.importing.value.MailText;
import fairlead.importing.value.MoneyText;
import fairlead.importing.value.MoneyValue;
import fairlead.importing.value.PhoneText;
import fairlead.lead.LeadField;
import fairlead.lead.sheet.LeadSheet;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Shows a lead's fields as people of this language write them, and reads what they type.
public final class FactFormat {

    private static final BigDecimal MOST = new BigDecimal("9999999999.99");

    private final SeedWords words;
    private final Formats formats;
    private final Locale country;

    /// `country` says where a phone number without its country is at home.
    public FactFormat(Texts texts, Formats formats, Locale country) {
        this.words = new SeedWords(texts);
        this.formats = formats;
        this.country = country;
    }

    String show(LeadSheet sheet, LeadField field) {
        Object value = sheet.get(field);
        return switch (field) {
            case VALUE ->
                    value == null
                            ? ""
                            : formats.fullMoney((BigDecimal) value, sheet.text(LeadField.CURRENCY));
            case EXPECTED_CLOSE_DATE, WAIT_UNTIL ->
                    value == null ? "" : formats.date((LocalDate) value);
            case PHONE -> phone(sheet.text(field));
            case PROJECT_TYPE, INDUSTRY -> words.shown(field, sheet.text(field));
            default -> sheet.text(field);
        };
    }

    /// What typed text means for the lead: one field, or for money with its currency two.
    Map<LeadField, Object> read(LeadField field, String typed) {
        String text = typed == null ? "" : typed.strip();
        Map<LeadField, Object> values = new HashMap<>();
        values.put(field, text.isEmpty() ? null : text);
        if (text.isEmpty()) {
            if (field == LeadField.NAME) {
                throw new FairleadException("lead.nameRequired", null);
            }
            return values;
        }
        switch (field) {
            case VALUE -> money(text, values);
            case EXPECTED_CLOSE_DATE, WAIT_UNTIL -> values.put(field, date(text));
            case PHONE -> values.put(field, stored(text));
            case EMAIL -> values.put(field, email(text));
            case PROJECT_TYPE, INDUSTRY -> values.put(field, words.stored(field, text));
            default -> {}
        }
        return values;
    }

    /// A stored number in the form of its country; what is no number stays as it is.
    public String phone(String stored) {
        return new PhoneText(region()).shown(stored);
    }

    /// Brings a typed number to the form in which it is stored.
    public String stored(String typed) {
        return new PhoneText(region())
                .parse(typed)
                .orElseThrow(() -> new FairleadException("lead.bad.phone", null, typed));
    }

    public String email(String typed) {
        MailText mail = MailText.parse(typed);
        if (mail.isBroken() || mail.addresses().size() != 1) {
            throw new FairleadException("lead.bad.email", null, typed);
        }
        return mail.addresses().getFirst();
    }

    private void money(String text, Map<LeadField, Object> values) {
        boolean comma =
                DecimalFormatSymbols.getInstance(formats.locale()).getDecimalSeparator() == ',';
        MoneyValue money =
                new MoneyText(comma ? DecimalMark.COMMA : DecimalMark.DOT)
                        .parse(text)
                        .filter(value -> value.amount().abs().compareTo(MOST) <= 0)
                        .orElseThrow(() -> new FairleadException("lead.bad.money", null, text));
        values.put(LeadField.VALUE, money.amount());
        money.currency().ifPresent(code -> values.put(LeadField.CURRENCY, code));
    }

    private LocalDate date(String text) {
        boolean monthFirst = formats.locale().equals(Locale.US);
        return new DateText(monthFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST)
                .parse(text)
                .map(DateValue::date)
                .orElseThrow(
                        () ->
                                new FairleadException(
                                        "lead.bad.date", null, formats.date(formats.today())));
    }

    private String region() {
        return country.getCountry().isEmpty() ? "US" : country.getCountry();
    }
}
