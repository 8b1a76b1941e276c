package fairlead.ui.activity;

import fairlead.history.WorkFilter.Doer;

/// What of the activity is looked at: whose (null: everybody's), which kind, when, and the leads
/// that a typed text finds (empty: all).
record ActivityFilter(Doer doer, ActivityKind kind, ActivitySpan span, String record) {

    static final ActivityFilter ALL =
            new ActivityFilter(null, ActivityKind.ALL, ActivitySpan.EVER, "");

    ActivityFilter withDoer(Doer other) {
        return new ActivityFilter(other, kind, span, record);
    }

    ActivityFilter withKind(ActivityKind other) {
        return new ActivityFilter(doer, other, span, record);
    }

    ActivityFilter withSpan(ActivitySpan other) {
        return new ActivityFilter(doer, kind, other, record);
    }

    ActivityFilter withRecord(String other) {
        return new ActivityFilter(doer, kind, span, other.strip());
    }
}
