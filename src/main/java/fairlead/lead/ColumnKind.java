package fairlead.lead;

import static fairlead.lead.Operator.AT_LEAST;
import static fairlead.lead.Operator.AT_MOST;
import static fairlead.lead.Operator.CONTAINS;
import static fairlead.lead.Operator.EMPTY;
import static fairlead.lead.Operator.IS;
import static fairlead.lead.Operator.OVER;
import static fairlead.lead.Operator.UNDER;

import fairlead.settings.FairleadException;

import java.util.List;
import java.util.Set;

/// What the values of a column are, and so how they can be compared.
public enum ColumnKind {
    TEXT(List.of(FilterValue.Text.class), IS, CONTAINS, EMPTY),
    /// A text that is looked for in several columns at once.
    SEARCH(List.of(FilterValue.Text.class), CONTAINS),
    TAG(List.of(FilterValue.Text.class), IS, EMPTY),
    MONEY(List.of(FilterValue.Number.class), IS, OVER, AT_LEAST, UNDER, AT_MOST, EMPTY),
    NUMBER(List.of(FilterValue.Number.class), IS, OVER, AT_LEAST, UNDER, AT_MOST, EMPTY),
    DATE(List.of(FilterValue.Days.class), IS, OVER, AT_LEAST, UNDER, AT_MOST, EMPTY),
    INSTANT(List.of(FilterValue.Days.class), IS, OVER, AT_LEAST, UNDER, AT_MOST, EMPTY),
    STATUS(List.of(FilterValue.Status.class), IS),
    SOURCE(List.of(FilterValue.Source.class), IS),
    PERSON(List.of(FilterValue.Person.class, FilterValue.People.class), IS, EMPTY),
    WORD(List.of(FilterValue.Word.class), IS, EMPTY),
    FLAG(List.of(FilterValue.None.class), IS),
    /// For sorting only.
    RANK(List.of());

    private final List<Class<? extends FilterValue>> values;
    private final Set<Operator> operators;

    ColumnKind(List<Class<? extends FilterValue>> values, Operator... operators) {
        this.values = values;
        this.operators = Set.of(operators);
    }

    public boolean allows(Operator operator) {
        return operators.contains(operator);
    }

    void check(LeadColumn column, Operator operator, FilterValue value) {
        boolean fits =
                operator == EMPTY
                        ? value == FilterValue.None.NONE
                        : values.stream().anyMatch(kind -> kind.isInstance(value));
        if (!fits || !allows(operator)) {
            throw new FairleadException("filter.cannotCompare", null, column.label());
        }
        if (value instanceof FilterValue.Word word && !column.words().contains(word.word())) {
            throw new FairleadException("filter.unknownWord", null, word.word());
        }
    }
}
