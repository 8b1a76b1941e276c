package fairlead.lead;

/// Finds in a row what a column shows.
final class LeadRowValues {

    private LeadRowValues() {}

    static Object of(LeadRow row, LeadColumn column) {
        LeadParty party = row.party();
        LeadDeal deal = row.deal();
        LeadStage stage = row.stage();
        return switch (column) {
            case NAME -> party.name();
            case COMPANY -> party.company();
            case EMAIL -> party.email();
            case PHONE -> party.phone();
            case WEBSITE -> party.website();
            case INDUSTRY -> party.industry();
            case COMPANY_SIZE -> party.companySize();
            case VALUE -> deal.value();
            case CURRENCY -> deal.currency();
            case EXPECTED_CLOSE -> deal.expectedClose();
            case PROJECT_TYPE -> deal.projectType();
            case SOURCE -> deal.source();
            case SOURCE_DETAIL -> deal.sourceDetail();
            case STATUS -> stage.status();
            case DAYS_IN_STAGE -> stage.days();
            case CLOSED -> stage.closedAt();
            case LOST_REASON -> stage.lostReason();
            case WAIT_UNTIL -> stage.waitUntil();
            case RANK -> stage.rank();
            case OPEN -> !stage.status().isClosed();
            case OWNER -> row.owner();
            case TAG -> row.tags();
            default -> of(row.pulse(), column);
        };
    }

    private static Object of(LeadPulse pulse, LeadColumn column) {
        return switch (column) {
            case CREATED -> pulse.createdAt();
            case LAST_TOUCH -> pulse.lastOutbound();
            case LAST_WORD -> pulse.lastInbound();
            case LAST_CHANGE -> pulse.lastChange();
            case NEXT_ACTION -> pulse.next();
            case STALE -> pulse.quiet();
            case PROPOSAL -> pulse.proposed();
            case TIER -> pulse.tier();
            case SCORE -> pulse.score();
            default -> throw new IllegalArgumentException("rows do not hold " + column);
        };
    }
}
