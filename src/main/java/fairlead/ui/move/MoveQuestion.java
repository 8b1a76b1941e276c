package fairlead.ui.move;

import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.lead.LostReason;

import java.math.BigDecimal;
import java.util.List;

/// What has to be known before leads can move.
public sealed interface MoveQuestion {
    int count();

    /// Why they were lost.
    record Lost(int count, List<LostReason> reasons) implements MoveQuestion {}

    /// What a win is worth and when it was closed; of many leads only the day is asked. The value
    /// may be null.
    record Won(int count, BigDecimal value, String currency) implements MoveQuestion {}

    /// What speaks for a win, since no contract was signed.
    record Evidence(int count) implements MoveQuestion {}

    /// What the status requires and the leads lack.
    record Missing(int count, LeadStatus to, List<LeadField> fields, String guidance)
            implements MoveQuestion {}
}
