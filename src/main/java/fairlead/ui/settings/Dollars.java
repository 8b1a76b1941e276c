package fairlead.ui.settings;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// US dollars as people type them; nothing typed is no amount.
final class Dollars {

    private Dollars() {}

    static BigDecimal read(String typed, Locale locale) {
        String plain = typed == null ? "" : typed.replace("$", "").strip();
        if (plain.isEmpty()) {
            return null;
        }
        char point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return new BigDecimal(plain.replace(point, '.'));
    }

    static String write(BigDecimal amount, Locale locale) {
        char point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return amount == null ? "" : amount.toPlainString().replace('.', point);
    }
}
