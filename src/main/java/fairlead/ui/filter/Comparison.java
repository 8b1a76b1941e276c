package fairlead.ui.filter;

import fairlead.lead.DaySpan;
import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.Operator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a condition of the builder compares, in the words of people.
enum Comparison {
    CONTAINS(Operator.CONTAINS, false),
    CONTAINS_NOT(Operator.CONTAINS, true),
    IS(Operator.IS, false),
    IS_NOT(Operator.IS, true),
    OVER(Operator.OVER, false),
    AT_LEAST(Operator.AT_LEAST, false),
    UNDER(Operator.UNDER, false),
    AT_MOST(Operator.AT_MOST, false),
    IN(Operator.IS, false),
    NOT_IN(Operator.IS, true),
    BEFORE(Operator.UNDER, false),
    UNTIL(Operator.AT_MOST, false),
    AFTER(Operator.OVER, false),
    SINCE(Operator.AT_LEAST, false),
    LONGER_AGO(Operator.OVER, false),
    LESS_AGO(Operator.UNDER, false),
    EMPTY(Operator.EMPTY, false),
    NOT_EMPTY(Operator.EMPTY, true),
    YES(Operator.IS, false),
    NO(Operator.IS, true);

    private final Operator operator;
    private final boolean negative;

    Comparison(Operator operator, boolean negative) {
        this.operator = operator;
        this.negative = negative;
    }

    Operator operator() {
        return operator;
    }

    /// Whether it means the other leads.
    boolean isNegative() {
        return negative;
    }

    boolean needsValue() {
        return operator != Operator.EMPTY && this != YES && this != NO;
    }

    /// Whether its value is a number of days, weeks or months.
    boolean isAgo() {
        return this == LONGER_AGO || this == LESS_AGO;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Comparison> of(LeadColumn column) {
        return switch (column.kind()) {
            case TEXT -> List.of(CONTAINS, CONTAINS_NOT, IS, IS_NOT, EMPTY, NOT_EMPTY);
            case SEARCH -> List.of(CONTAINS, CONTAINS_NOT);
            case TAG, PERSON, WORD -> List.of(IS, IS_NOT, EMPTY, NOT_EMPTY);
            case MONEY, NUMBER ->
                    List.of(OVER, AT_LEAST, UNDER, AT_MOST, IS, IS_NOT, EMPTY, NOT_EMPTY);
            case DATE, INSTANT ->
                    List.of(
                            IN,
                            NOT_IN,
                            BEFORE,
                            UNTIL,
                            AFTER,
                            SINCE,
                            LONGER_AGO,
                            LESS_AGO,
                            EMPTY,
                            NOT_EMPTY);
            case STATUS, SOURCE -> List.of(IS, IS_NOT);
            case FLAG -> List.of(YES, NO);
            case RANK -> List.of();
        };
    }

    /// Whether one of them means what the test means, or its opposite.
    static boolean canSay(LeadFilter.Test test, boolean negative) {
        return find(test, negative).isPresent();
    }

    /// The one that a test of a filter stands for.
    static Comparison of(LeadFilter.Test test, boolean negative) {
        return find(test, negative).orElseThrow();
    }

    private static Optional<Comparison> find(LeadFilter.Test test, boolean negative) {
        boolean ago =
                test.value() instanceof FilterValue.Days days && days.span() instanceof DaySpan.Age;
        return of(test.column()).stream()
                .filter(c -> c.operator == test.operator() && c.negative == negative)
                .filter(c -> c.isAgo() == (ago && isOpen(test.operator())))
                .findFirst();
    }

    private static boolean isOpen(Operator operator) {
        return operator == Operator.OVER || operator == Operator.UNDER;
    }
}
