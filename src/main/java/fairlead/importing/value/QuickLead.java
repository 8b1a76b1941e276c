package fairlead.importing.value;

import fairlead.lead.LeadField;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.lead.NewLead;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A lead typed in one line, its parts in any order between dashes, commas or semicolons: `Acme —
/// Jo Lee — 12k — jo@acme.com`. Of two names the first is the company.
public record QuickLead(
        String name,
        Optional<String> company,
        Optional<BigDecimal> value,
        Optional<String> currency,
        Optional<String> email) {

    private static final Pattern BREAK = Pattern.compile("\\s*[—–;|\\t]\\s*|\\s+-{1,3}\\s+|,\\s+");

    public static QuickLead of(String text) {
        List<String> words = new ArrayList<>();
        Optional<MoneyValue> money = Optional.empty();
        Optional<String> email = Optional.empty();
        for (String part : BREAK.split(text.strip())) {
            Optional<MoneyValue> amount = amount(part);
            MailText mail = MailText.parse(part);
            if (email.isEmpty() && !mail.addresses().isEmpty()) {
                email = Optional.of(mail.addresses().getFirst());
                add(words, mail.rest());
            } else if (money.isEmpty() && amount.isPresent()) {
                money = amount;
            } else {
                add(words, part);
            }
        }
        return of(words, money, email);
    }

    private static QuickLead of(
            List<String> words, Optional<MoneyValue> money, Optional<String> email) {
        boolean both = words.size() > 1;
        String name =
                words.isEmpty()
                        ? email.orElse("")
                        : String.join(" ", words.subList(both ? 1 : 0, words.size()));
        return new QuickLead(
                name,
                both ? Optional.of(words.getFirst()) : Optional.empty(),
                money.map(MoneyValue::amount),
                money.flatMap(MoneyValue::currency),
                email);
    }

    private static Optional<MoneyValue> amount(String part) {
        return part.chars().anyMatch(Character::isDigit)
                ? new MoneyText(DecimalMark.UNKNOWN).parse(part)
                : Optional.empty();
    }

    private static void add(List<String> words, String word) {
        if (!word.isBlank()) {
            words.add(word.strip());
        }
    }

    /// The lead to be made in a column; without a currency of its own it has the company's.
    public NewLead in(LeadStatus status, String baseCurrency) {
        Map<LeadField, Object> values = new EnumMap<>(LeadField.class);
        values.put(LeadField.NAME, name);
        values.put(LeadField.SOURCE, LeadSource.OTHER);
        company.ifPresent(known -> values.put(LeadField.COMPANY, known));
        email.ifPresent(known -> values.put(LeadField.EMAIL, known));
        value.ifPresent(known -> values.put(LeadField.VALUE, known));
        values.put(LeadField.CURRENCY, currency.orElse(baseCurrency));
        return new NewLead(values, status);
    }
}
