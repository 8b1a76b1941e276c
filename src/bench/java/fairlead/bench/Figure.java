package fairlead.bench;

import java.util.Locale;

/// One measured number. Without a limit it is printed for the reader and is always in order.
public record Figure(String name, double value, String unit, Double limit, boolean ok) {

    public static Figure within(String name, double value, String unit, double limit) {
        return new Figure(name, rounded(value), unit, limit, value <= limit);
    }

    public static Figure noted(String name, double value, String unit) {
        return new Figure(name, rounded(value), unit, null, true);
    }

    String line() {
        String bound = limit == null ? "-" : number(limit);
        return "BENCH %s %s %s %s %s"
                .formatted(name, number(value), unit, bound, ok ? "ok" : "over");
    }

    static String number(double value) {
        return value == Math.rint(value)
                ? "%.0f".formatted(value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
