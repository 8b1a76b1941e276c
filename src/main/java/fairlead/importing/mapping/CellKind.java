package fairlead.importing.mapping;

import fairlead.importing.value.Currencies;
import fairlead.importing.value.DateOrder;
import fairlead.importing.value.DateText;
import fairlead.importing.value.DecimalMark;
import fairlead.importing.value.MailText;
import fairlead.importing.value.MoneyText;
import fairlead.lead.naming.CompanyName;

import java.util.regex.Pattern;

/// What a single cell looks like, whatever its heading says.
enum CellKind {
    MAIL,
    LINK,
    PHONE,
    DATE,
    NUMBER,
    CURRENCY,
    COMPANY,
    TEXT;

    private static final Pattern URL =
            Pattern.compile(
                    "(https?://\\S+|www\\.\\S+|[\\w-]+(\\.[\\w-]+)*\\.(com|de|net|org|io|eu|at|ch|co|uk|fr|nl|it|es|info|biz)(/\\S*)?)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DIALLED =
            Pattern.compile(
                    "(\\+|00|0|\\()[\\d ()/.–-]{6,}(\\s*(x|ext\\.?|-)\\s*\\d+)?|\\d{3}[-."
                            + " ]\\d{3}[-. ]\\d{4}");
    private static final DateText DATES = new DateText(DateOrder.DAY_FIRST);
    private static final DateText DATES_OF_US = new DateText(DateOrder.MONTH_FIRST);
    private static final MoneyText AMOUNTS = new MoneyText(DecimalMark.UNKNOWN);

    static CellKind of(String cell) {
        if (cell.indexOf('@') > 0 && !MailText.parse(cell).addresses().isEmpty()) {
            return MAIL;
        }
        if (cell.indexOf('.') > 0 && URL.matcher(cell).matches()) {
            return LINK;
        }
        if (isDate(cell)) {
            return DATE;
        }
        if (DIALLED.matcher(cell).matches()) {
            return PHONE;
        }
        if (AMOUNTS.parse(cell).isPresent()) {
            return NUMBER;
        }
        if (cell.length() == 3 && Currencies.code(cell).isPresent()) {
            return CURRENCY;
        }
        return CompanyName.hasForm(cell) ? COMPANY : TEXT;
    }

    private static boolean isDate(String cell) {
        boolean worded = cell.chars().anyMatch(c -> "./-: ,".indexOf(c) >= 0);
        return worded
                && !cell.matches("\\d+\\.\\d+")
                && (DATES.parse(cell).isPresent() || DATES_OF_US.parse(cell).isPresent());
    }
}
