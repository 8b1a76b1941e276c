package fairlead.lead;

import java.util.List;
import java.util.stream.Stream;

/// Which leads are meant: one question for the board, the list, and every number above them.
///
/// It holds no SQL and nothing resolved, so that it can be kept, shared and asked again tomorrow.
public sealed interface LeadFilter {

    /// Every part holds; with no parts it is every lead.
    record All(List<LeadFilter> parts) implements LeadFilter {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one part holds.
    record Any(List<LeadFilter> parts) implements LeadFilter {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(LeadFilter part) implements LeadFilter {}

    /// One column compared with one value; refuses what the column cannot be compared with.
    record Test(LeadColumn column, Operator operator, FilterValue value) implements LeadFilter {

        public Test {
            column.kind().check(column, operator, value);
        }
    }

    static LeadFilter everything() {
        return new All(List.of());
    }

    static LeadFilter is(LeadColumn column, FilterValue value) {
        return new Test(column, Operator.IS, value);
    }

    static LeadFilter empty(LeadColumn column) {
        return new Test(column, Operator.EMPTY, FilterValue.None.NONE);
    }

    /// For columns that are a yes or a no.
    static LeadFilter yes(LeadColumn flag) {
        return is(flag, FilterValue.None.NONE);
    }

    /// Both this and the other; what is joined by "and" stays one flat list.
    default LeadFilter and(LeadFilter other) {
        List<LeadFilter> parts =
                Stream.of(this, other)
                        .flatMap(f -> f instanceof All all ? all.parts().stream() : Stream.of(f))
                        .toList();
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }
}
