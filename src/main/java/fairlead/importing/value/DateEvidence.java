package fairlead.importing.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks at a whole column of dates to find out whether day or month comes first: one 10/20/2016
/// decides for all its 03/04/2016.
public final class DateEvidence {

    private static final Pattern NUMBERS =
            Pattern.compile("\\D{0,5}(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})\\b.*");
    private static final int LONGEST = 40;

    private int dayFirst;
    private int monthFirst;
    private int open;

    public void add(String text) {
        Matcher date = isDated(text) ? NUMBERS.matcher(text) : null;
        if (date == null || !date.matches()) {
            return;
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        if (date.group(2).equals(".") || first > 12 && second <= 12) {
            dayFirst++;
        } else if (second > 12 && first <= 12) {
            monthFirst++;
        } else {
            open++;
        }
    }

    private static boolean isDated(String text) {
        boolean parted = text.indexOf('.') >= 0 || text.indexOf('/') >= 0 || text.indexOf('-') >= 0;
        return parted && text.length() <= LONGEST;
    }

    /// Empty where every date could be read both ways, or there is none of that form.
    public Optional<DateOrder> order() {
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return Optional.of(dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    /// Whether somebody should say which way is meant.
    public boolean isOpen() {
        return open > 0 && order().isEmpty();
    }
}
