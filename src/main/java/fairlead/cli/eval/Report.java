package fairlead.cli.eval;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What was measured, in the order in which it is told: numbers, counts and short texts by name.
final class Report {
    private final Map<String, Object> measures = new LinkedHashMap<>();

    Report add(String name, double value) {
        measures.put(name, Double.isFinite(value) ? Math.round(value * 1e5) / 1e5 : null);
        return this;
    }

    Report count(String name, long value) {
        measures.put(name, value);
        return this;
    }

    Report note(String name, Object value) {
        measures.put(name, value);
        return this;
    }

    Map<String, Object> measures() {
        return measures;
    }

    static String text(Object value) {
        return switch (value) {
            case null -> "-";
            case Double number -> String.format(Locale.ROOT, "%.4f", number);
            default -> value.toString();
        };
    }
}
