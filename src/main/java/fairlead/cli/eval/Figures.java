package fairlead.cli.eval;

import fairlead.importing.value.DecimalMark;
import fairlead.importing.value.MoneyEvidence;
import fairlead.importing.value.MoneyText;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the numbers of one column as its people write them: `1234.5`, `1,234.5`, `1.234,5`, `12
/// %`, `1.234,50 €`; which mark stands before the fraction is asked of the whole column.
record Figures(DecimalMark mark) {
    private static final Pattern COMMA =
            Pattern.compile("[+-]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PERCENT = Pattern.compile("\\s*%$");
    private static final Pattern DIGITS_FIRST = Pattern.compile("[^\\p{L}]*\\d.*");
    private static final Pattern DAY = Pattern.compile("\\d+([./-])\\d{1,2}\\1\\d+.*");

    static Figures of(List<String> cells) {
        MoneyEvidence evidence = new MoneyEvidence();
        cells.forEach(evidence::add);
        return new Figures(evidence.mark());
    }

    Optional<Double> read(String cell) {
        String text = PERCENT.matcher(cell.strip()).replaceAll("");
        if (mark == DecimalMark.COMMA && COMMA.matcher(text).matches()) {
            return plain(text.replace(".", "").replace(',', '.'));
        }
        return plainly(text).or(() -> money(text));
    }

    /// A number as programs write it, and nothing else.
    Optional<Double> plainly(String cell) {
        String text = cell.strip();
        return plain(GROUPED.matcher(text).matches() ? text.replace(",", "") : text);
    }

    private Optional<Double> money(String text) {
        return DIGITS_FIRST.matcher(text).matches() && !DAY.matcher(text).matches()
                ? new MoneyText(mark).parse(text).map(value -> value.amount().doubleValue())
                : Optional.empty();
    }

    private static Optional<Double> plain(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
