package fairlead.autonomy.proposal;

/// What a thread can be about.
public enum Topic {
    PRICE,
    PROPOSAL,
    CONTRACT,
    SCHEDULE,
    TECHNICAL,
    SUPPORT,
    INVOICE
}
