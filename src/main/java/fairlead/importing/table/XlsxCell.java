package fairlead.importing.table;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// Writes a spreadsheet's cell as text without loss: dates as ISO, numbers plainly.
final class XlsxCell {

    /// The formats for dates that Excel does not spell out in the file.
    private static final Set<Integer> DATE_FORMATS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private static final MathContext EXCEL_DIGITS = new MathContext(15);
    private static final int LARGEST_EXPONENT = 30;

    private XlsxCell() {}

    static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell) ? date(cell, number) : plain(number);
        }
        if (cell.getType() == CellType.FORMULA && value == null) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA && isNumber(cell.getRawValue())) {
            BigDecimal number = new BigDecimal(cell.getRawValue());
            return isDate(cell) ? date(cell, number) : plain(number);
        }
        return value == null ? "" : value.toString();
    }

    private static boolean isNumber(String raw) {
        return raw != null && raw.length() < 40 && raw.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    }

    private static String plain(BigDecimal number) {
        BigDecimal exact = number.round(EXCEL_DIGITS).stripTrailingZeros();
        return Math.abs(exact.precision() - exact.scale()) > LARGEST_EXPONENT
                        || exact.scale() > LARGEST_EXPONENT
                ? exact.toString()
                : exact.toPlainString();
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        return id != null && DATE_FORMATS.contains(id)
                || cell.getDataFormatString() != null && namesDate(cell.getDataFormatString());
    }

    private static boolean namesDate(String format) {
        String bare =
                format.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "")
                        .toLowerCase(java.util.Locale.ROOT);
        return !bare.contains("0")
                && !bare.contains("#")
                && (bare.contains("y") || bare.contains("j") || bare.contains("d"));
    }

    private static String date(Cell cell, BigDecimal number) {
        try {
            LocalDateTime at = cell.asDate().plusNanos(500_000).truncatedTo(ChronoUnit.MILLIS);
            at = at.getNano() < 2_000_000 ? at.truncatedTo(ChronoUnit.SECONDS) : at;
            return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? at.toLocalDate().toString()
                    : at.toString();
        } catch (ExcelReaderException | DateTimeException | ArithmeticException e) {
            return plain(number);
        }
    }
}
