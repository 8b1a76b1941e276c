package fairlead.importing.value;

/// What comes first in a date of three numbers that does not start with its year.
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
