package fairlead.agents.scoring;

import java.util.List;

/// One thing that is known of a case: a number, or one of some levels (then the number is the place
/// in `levels`); NaN says that it is not known.
public record Field(String name, boolean number, List<String> levels) {

    public Field {
        levels = List.copyOf(levels);
    }

    /// The number that stands for a value: a text that is no known level counts as a rare one.
    double code(Object value) {
        if (value == null) {
            return Double.NaN;
        }
        if (number) {
            return value instanceof Number one ? one.doubleValue() : Double.NaN;
        }
        int level = levels.indexOf(value.toString());
        return level < 0 ? levels.size() : level;
    }

    /// What a value of this field reads as; the empty text for one not known.
    String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (!number) {
            return value < levels.size() ? levels.get((int) value) : "";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
