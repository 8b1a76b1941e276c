package fairlead.lead;

import java.math.BigDecimal;
import java.util.UUID;

/// What a test of a filter compares with. Relative values (`me`, this month, 5 working days) stay
/// relative: they are resolved when the filter is asked.
public sealed interface FilterValue {

    /// Nothing to compare with, for [Operator#EMPTY] and for columns that are a yes or a no.
    enum None implements FilterValue {
        NONE
    }

    record Text(String text) implements FilterValue {}

    record Number(BigDecimal number) implements FilterValue {

        public Number {
            number = number.stripTrailingZeros();
        }
    }

    record Status(LeadStatus status) implements FilterValue {}

    record Source(LeadSource source) implements FilterValue {}

    /// One of a column's own fixed words, such as a tier or the role of a contact.
    record Word(String word) implements FilterValue {}

    /// A colleague.
    record Person(UUID id) implements FilterValue {}

    /// Whoever asks, or everybody on their team.
    enum People implements FilterValue {
        ME,
        TEAM
    }

    /// Days, in any of the ways in which people name them.
    record Days(DaySpan span) implements FilterValue {}
}
