package fairlead.action.hours;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;

/// Working hours as they are kept in the settings; what cannot be read counts as the usual hours.
final class HoursText {

    private HoursText() {}

    static WorkingHours read(JsonNode kept, ZoneId zone) {
        try {
            Set<DayOfWeek> days = new TreeSet<>();
            kept.path("days").forEach(day -> days.add(DayOfWeek.of(day.asInt())));
            Set<LocalDate> off = new TreeSet<>();
            kept.path("off").forEach(day -> off.add(LocalDate.parse(day.asText())));
            return new WorkingHours(
                    days,
                    LocalTime.parse(kept.path("from").asText()),
                    LocalTime.parse(kept.path("to").asText()),
                    off,
                    zone);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return WorkingHours.usual(zone);
        }
    }

    static JsonNode write(WorkingHours hours) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        var days = kept.putArray("days");
        new TreeSet<>(hours.days()).forEach(day -> days.add(day.getValue()));
        kept.put("from", hours.from().toString());
        kept.put("to", hours.to().toString());
        var off = kept.putArray("off");
        new TreeSet<>(hours.off()).forEach(day -> off.add(day.toString()));
        return kept;
    }
}
