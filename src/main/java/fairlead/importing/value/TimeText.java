package fairlead.importing.value;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The time of day and the zone behind a date: `T15:45:00.000+02:00`, `3:45 PM`, `15:45 Uhr MEZ`.
record TimeText(LocalTime time, Optional<ZoneOffset> offset) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "^(?:[T,\\s]|um|at|-)*(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,9}))?)?"
                        + "\\s*([ap]\\.?\\s?m\\.?)?\\s*(?:Uhr|h)?\\s*"
                        + "\\(?((?:[A-Z]{1,5})?\\s?(?:[+-]\\d{1,2}:?(?:\\d{2})?)?)\\)?"
                        + "\\s*(?:\\([^)]*\\)|\\[[^\\]]*\\])?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> ZONES =
            Map.ofEntries(
                    Map.entry("Z", 0),
                    Map.entry("UTC", 0),
                    Map.entry("GMT", 0),
                    Map.entry("CET", 1),
                    Map.entry("MEZ", 1),
                    Map.entry("BST", 1),
                    Map.entry("CEST", 2),
                    Map.entry("MESZ", 2),
                    Map.entry("EST", -5),
                    Map.entry("EDT", -4),
                    Map.entry("CST", -6),
                    Map.entry("CDT", -5),
                    Map.entry("MST", -7),
                    Map.entry("MDT", -6),
                    Map.entry("PST", -8),
                    Map.entry("PDT", -7));

    static Optional<TimeText> parse(String text) {
        Matcher m = SHAPE.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        int hour = hour(Integer.parseInt(m.group(1)), m.group(5));
        int second = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        int nano =
                m.group(4) == null
                        ? 0
                        : Integer.parseInt((m.group(4) + "00000000").substring(0, 9));
        String zone = m.group(6).strip().toUpperCase(Locale.ROOT);
        try {
            LocalTime time = LocalTime.of(hour, Integer.parseInt(m.group(2)), second, nano);
            return zone.isEmpty()
                    ? Optional.of(new TimeText(time, Optional.empty()))
                    : offset(zone).map(offset -> new TimeText(time, Optional.of(offset)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int hour(int hour, String half) {
        if (half == null) {
            return hour;
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static Optional<ZoneOffset> offset(String zone) {
        String name = zone.replaceAll("[^A-Z]", "");
        String digits = zone.replaceAll("[A-Z\\s]", "");
        if (!digits.isEmpty() && (name.isEmpty() || name.equals("UTC") || name.equals("GMT"))) {
            String bare = digits.replace(":", "");
            return Optional.of(
                    ZoneOffset.of(
                            bare.length() == 2 ? bare.charAt(0) + "0" + bare.charAt(1) : bare));
        }
        return digits.isEmpty() && ZONES.containsKey(name)
                ? Optional.of(ZoneOffset.ofHours(ZONES.get(name)))
                : Optional.empty();
    }
}
