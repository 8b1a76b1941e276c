package fairlead.lead;

import java.util.Map;

/// The columns of a lead as expressions over `Lead l`.
final class LeadHql {

    /// What somebody has planned, as opposed to what an agent only proposes.
    static final String PLANNED =
            "a.leadId = l.id and a.deletedAt is null and (a.status in (APPROVED, IN_PROGRESS)"
                    + " or a.status = SUGGESTED and coalesce(a.byAgent, false) = false)";

    static final String PROPOSED =
            "a.leadId = l.id and a.deletedAt is null and a.status = SUGGESTED"
                    + " and a.byAgent = true";

    static final String MEETING_AHEAD =
            "m.leadId = l.id and m.deletedAt is null and m.status = SCHEDULED" + " and m.start > ";

    static final String NAME_KEY = "column(l.name_key as String)";
    static final String COMPANY_KEY = "column(l.company_key as String)";
    static final String SEARCH_KEY = "column(l.search_key as String)";

    private final QueryMoment moment;
    private final HqlParameters parameters;

    LeadHql(QueryMoment moment, HqlParameters parameters) {
        this.moment = moment;
        this.parameters = parameters;
    }

    /// What the column holds, null where a lead has nothing there.
    String value(LeadColumn column) {
        return switch (column) {
            case NAME -> "l.name";
            case COMPANY -> "l.company";
            case EMAIL -> "case when l.email like '%.invalid' then null else l.email end";
            case PHONE -> "l.phone";
            case WEBSITE -> "l.website";
            case NOTES -> "l.notes";
            case STATUS -> "l.status";
            case SOURCE -> "l.source";
            case SOURCE_DETAIL -> "l.sourceDetail";
            case VALUE -> baseValue();
            case CURRENCY -> "l.currency";
            case EXPECTED_CLOSE -> "l.expectedCloseDate";
            case INDUSTRY -> "l.industry";
            case COMPANY_SIZE -> "l.companySize";
            case PROJECT_TYPE -> "l.projectType";
            case OWNER -> "l.owner";
            case WAIT_UNTIL -> "l.waitUntil";
            case TIER -> intelligence("cast(i.tier as String)");
            case SCORE -> intelligence("i.overall");
            case DAYS_IN_STAGE -> "l.statusEnteredAt";
            case NEXT_ACTION -> "(select min(a.dueAt) from LeadAction a where " + PLANNED + ")";
            case LAST_TOUCH -> "l.lastOutboundAt";
            case LAST_WORD -> "l.lastInboundAt";
            case LAST_CONTACT -> "l.lastContactAt";
            case LAST_CHANGE -> "l.lastActivityAt";
            case CREATED -> "l.createdAt";
            case CLOSED -> "l.closedAt";
            case LOST_REASON -> "l.lostReason";
            case RANK -> "l.rank";
            case NO_REPLY -> unanswered();
            case TAG, AWAITING, CONTACT_ROLE, OPEN, STALE, PROPOSAL, STARRED, SEARCH ->
                    throw new IllegalArgumentException(column + " has no single value");
        };
    }

    /// By what the column sorts.
    String order(LeadColumn column) {
        return switch (column) {
            case NAME -> NAME_KEY;
            case COMPANY -> COMPANY_KEY;
            case EMAIL, INDUSTRY, SOURCE_DETAIL, WEBSITE -> "lower(" + value(column) + ")";
            case STATUS -> status();
            case OWNER -> "(select lower(u.fullName) from User u where u.id = l.owner)";
            case TIER -> tier();
            default -> value(column);
        };
    }

    /// The value in the base currency before it is rounded; null without a value or a rate.
    String baseValue() {
        String base = parameters.add(moment.rates().base());
        StringBuilder hql = new StringBuilder("case when l.closeRateBase = ").append(base);
        hql.append(" then l.value * l.closeRate when l.currency is null or l.currency = ");
        hql.append(base).append(" then l.value");
        moment.rates()
                .rates()
                .forEach(
                        (currency, rate) ->
                                hql.append(" when l.currency = ")
                                        .append(parameters.add(currency))
                                        .append(" then l.value * cast(")
                                        .append(parameters.add(rate.rate()))
                                        .append(" as BigDecimal(38, 8))"));
        return hql.append(" end").toString();
    }

    private String unanswered() {
        return "case when l.lastInboundAt is null or l.lastInboundAt < l.lastOutboundAt"
                + " then l.lastOutboundAt end";
    }

    private String status() {
        StringBuilder hql = new StringBuilder("case l.status");
        for (int i = 0; i < moment.statuses().size(); i++) {
            hql.append(" when ")
                    .append(parameters.add(moment.statuses().get(i).status()))
                    .append(" then ")
                    .append(i);
        }
        return hql.append(" end").toString();
    }

    private static String tier() {
        Map<String, Integer> order = Map.of("hot", 1, "warm", 2, "cold", 3, "dormant", 4);
        StringBuilder hql = new StringBuilder("case cast(i.tier as String)");
        order.forEach((tier, at) -> hql.append(" when '" + tier + "' then " + at));
        return intelligence(hql.append(" end").toString());
    }

    private static String intelligence(String value) {
        return "(select " + value + " from LeadIntelligence i where i.leadId = l.id)";
    }
}
