package fairlead.importing.mapping;

import fairlead.importing.value.DateOrder;
import fairlead.importing.value.DecimalMark;

/// What one column means and how its dates and numbers are written; `currency` is the one that the
/// column itself names, or null.
public record ColumnMapping(
        String name,
        ImportField field,
        GuessBasis basis,
        DateOrder order,
        DecimalMark mark,
        String currency) {

    ColumnMapping as(ImportField other) {
        return new ColumnMapping(name, other, GuessBasis.PERSON, order, mark, currency);
    }

    ColumnMapping withOrder(DateOrder other) {
        return new ColumnMapping(name, field, basis, other, mark, currency);
    }

    ColumnMapping withMark(DecimalMark other) {
        return new ColumnMapping(name, field, basis, order, other, currency);
    }
}
