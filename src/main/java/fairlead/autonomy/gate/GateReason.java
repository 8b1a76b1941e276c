package fairlead.autonomy.gate;

/// Why a proposal may not go further, or not yet.
public enum GateReason {
    STOPPED(Verdict.BLOCK),
    SWITCHED_OFF(Verdict.BLOCK),
    SUPPRESSED(Verdict.BLOCK),
    ANSWERS_A_MACHINE(Verdict.BLOCK),
    RECORD_CHANGED(Verdict.DRAFT),
    NOT_FOR_THIS_RECORD(Verdict.SUGGEST),
    CLOSES_A_LEAD(Verdict.SUGGEST),
    FROM_A_TOOL(Verdict.SUGGEST),
    PROMPT_CHANGED(Verdict.SUGGEST),
    ABOVE_VALUE(Verdict.SUGGEST),
    UNSURE(Verdict.SUGGEST),
    DAILY_CAP(Verdict.SUGGEST),
    COMPANY_CAP(Verdict.SUGGEST),
    DOMAIN_CAP(Verdict.DRAFT),
    MAILED_LATELY(Verdict.DRAFT),
    NO_ANSWER_YET(Verdict.DRAFT),
    SEQUENCE_AT_ITS_END(Verdict.DRAFT),
    UNKNOWN_ADDRESS(Verdict.DRAFT),
    UNKNOWN_FACT(Verdict.DRAFT),
    NEW_RECIPIENT(Verdict.DRAFT),
    REPLY_TO_DIFFERS(Verdict.DRAFT),
    NO_RECIPIENT(Verdict.DRAFT),
    MODEL_READ_OUTSIDE_TEXT(Verdict.DRAFT),
    QUIET_HOURS(Verdict.HOLD),
    CAN_BE_CANCELLED(Verdict.HOLD);

    private final Verdict most;

    GateReason(Verdict most) {
        this.most = most;
    }

    /// The furthest a proposal with this reason may go.
    public Verdict most() {
        return most;
    }
}
