package fairlead.ui.company;

import fairlead.lead.StatusEdit;
import fairlead.settings.FairleadException;

import java.math.BigDecimal;

/// Numbers as people type them into the company's pages, and back.
final class Numbers {
    private Numbers() {}

    /// Null for nothing; refuses what is no whole number.
    static Integer whole(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException notWhole) {
            throw new FairleadException("company.error.days", notWhole);
        }
    }

    static StatusEdit likely(StatusEdit edit, String percent) {
        try {
            String number = percent.replace("%", "").replace(',', '.').strip();
            return edit.likely(new BigDecimal(number).movePointLeft(2).setScale(2));
        } catch (ArithmeticException | NumberFormatException unreadable) {
            throw new FairleadException("company.error.chance", unreadable);
        }
    }

    static String text(Integer number) {
        return number == null ? "" : number.toString();
    }
}
