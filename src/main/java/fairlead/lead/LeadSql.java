package fairlead.lead;

import java.util.Map;

/// The columns of a lead as expressions over `leads l`.
final class LeadSql {

    /// What somebody has planned, as opposed to what an agent only proposes.
    static final String PLANNED =
            "a.lead_id = l.id and a.deleted_at is null and (a.status in ('approved', 'in_progress')"
                    + " or a.status = 'suggested' and coalesce(a.ai_generated, false) = false)";

    static final String PROPOSED =
            "a.lead_id = l.id and a.deleted_at is null and a.status = 'suggested'"
                    + " and a.ai_generated = true";

    static final String MEETING_AHEAD =
            "m.lead_id = l.id and m.deleted_at is null and m.status = 'scheduled'"
                    + " and m.scheduled_start > ";

    static final String NAME_KEY = "l.name_key";
    static final String COMPANY_KEY = "l.company_key";
    static final String SEARCH_KEY = "l.search_key";

    private final QueryMoment moment;
    private final SqlParameters parameters;

    LeadSql(QueryMoment moment, SqlParameters parameters) {
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
            case SOURCE_DETAIL -> "l.source_detail";
            case VALUE -> baseValue();
            case CURRENCY -> "l.estimated_value_currency";
            case EXPECTED_CLOSE -> "l.expected_close_date";
            case INDUSTRY -> "l.industry";
            case COMPANY_SIZE -> "l.company_size";
            case PROJECT_TYPE -> "l.project_type";
            case OWNER -> "l.assigned_to";
            case WAIT_UNTIL -> "l.wait_until";
            case TIER -> intelligence("cast(i.priority_tier as varchar)");
            case SCORE -> intelligence("i.overall_score");
            case DAYS_IN_STAGE -> "l.status_entered_at";
            case NEXT_ACTION ->
                    "(select min(a.due_date) from lead_actions a where " + PLANNED + ")";
            case LAST_TOUCH -> "l.last_outbound_at";
            case LAST_WORD -> "l.last_inbound_at";
            case LAST_CONTACT -> "l.last_contact_at";
            case LAST_CHANGE -> "l.last_activity_at";
            case CREATED -> "l.created_at";
            case CLOSED -> "l.closed_at";
            case LOST_REASON -> "l.lost_reason";
            case RANK -> "l.board_rank";
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
            case OWNER -> "(select lower(u.full_name) from users u where u.id = l.assigned_to)";
            case TIER -> tier();
            default -> value(column);
        };
    }

    /// The value in the base currency before it is rounded; null without a value or a rate.
    String baseValue() {
        String base = parameters.add(moment.rates().base());
        StringBuilder sql = new StringBuilder("case when l.close_rate_base = ").append(base);
        sql.append(
                " then l.estimated_value * l.close_rate when l.estimated_value_currency is null or"
                        + " l.estimated_value_currency = ");
        sql.append(base).append(" then l.estimated_value");
        moment.rates()
                .rates()
                .forEach(
                        (currency, rate) ->
                                sql.append(" when l.estimated_value_currency = ")
                                        .append(parameters.add(currency))
                                        .append(" then l.estimated_value * cast(")
                                        .append(parameters.add(rate.rate()))
                                        .append(" as numeric(38, 8))"));
        return sql.append(" end").toString();
    }

    private String unanswered() {
        return "case when l.last_inbound_at is null or l.last_inbound_at < l.last_outbound_at"
                + " then l.last_outbound_at end";
    }

    private String status() {
        StringBuilder sql = new StringBuilder("case l.status");
        for (int i = 0; i < moment.statuses().size(); i++) {
            sql.append(" when ")
                    .append(parameters.add(moment.statuses().get(i).status()))
                    .append(" then ")
                    .append(i);
        }
        return sql.append(" end").toString();
    }

    private static String tier() {
        Map<String, Integer> order = Map.of("hot", 1, "warm", 2, "cold", 3, "dormant", 4);
        StringBuilder sql = new StringBuilder("case cast(i.priority_tier as varchar)");
        order.forEach((tier, at) -> sql.append(" when '" + tier + "' then " + at));
        return intelligence(sql.append(" end").toString());
    }

    private static String intelligence(String value) {
        return "(select " + value + " from lead_intelligence i where i.lead_id = l.id)";
    }
}
