package fairlead.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which copies to keep: the newest of each of the last 7 days, 4 weeks and 6 months that have one.
final class Rotation {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 6;

    private Rotation() {}

    /// `backups` come newest first, and so does what is kept.
    static List<Backup> keep(List<Backup> backups, ZoneId zone) {
        Set<Backup> kept = new LinkedHashSet<>();
        kept.addAll(newest(backups, DAYS, b -> day(b, zone)));
        kept.addAll(newest(backups, WEEKS, b -> week(day(b, zone))));
        kept.addAll(newest(backups, MONTHS, b -> YearMonth.from(day(b, zone))));
        return backups.stream().filter(kept::contains).toList();
    }

    private static Set<Backup> newest(
            List<Backup> backups, int most, Function<Backup, Object> period) {
        Map<Object, Backup> first = new HashMap<>();
        Set<Backup> kept = new LinkedHashSet<>();
        for (Backup backup : backups) {
            if (kept.size() < most && first.putIfAbsent(period.apply(backup), backup) == null) {
                kept.add(backup);
            }
        }
        return kept;
    }

    private static LocalDate day(Backup backup, ZoneId zone) {
        return backup.manifest().made().atZone(zone).toLocalDate();
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR)
                + " "
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
