package fairlead.ui.pipeline.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// The months that stand as columns: those with leads, and at least this one and the next three.
public final class BoardMonths {
    private static final int AHEAD = 3;

    private BoardMonths() {}

    static List<Object> around(Collection<Object> found, LocalDate today) {
        TreeSet<YearMonth> months = new TreeSet<>();
        for (int i = 0; i <= AHEAD; i++) {
            months.add(YearMonth.from(today).plusMonths(i));
        }
        found.stream()
                .filter(YearMonth.class::isInstance)
                .map(YearMonth.class::cast)
                .forEach(months::add);
        List<Object> keys = new ArrayList<>(months);
        keys.add(null);
        return keys;
    }
}
