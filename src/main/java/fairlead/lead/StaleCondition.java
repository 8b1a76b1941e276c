package fairlead.lead;

import java.time.Instant;
import java.util.stream.Collectors;

/// B3 as a condition: quiet for as long as the status allows, with nothing ahead that will end it.
/// [Quiet] says the same of one lead.
final class StaleCondition {

    private final QueryMoment moment;
    private final SqlParameters parameters;

    StaleCondition(QueryMoment moment, SqlParameters parameters) {
        this.moment = moment;
        this.parameters = parameters;
    }

    String sql() {
        String quiet =
                moment.statuses().stream()
                        .filter(setting -> setting.rotDays() != null)
                        .map(this::quietIn)
                        .collect(Collectors.joining(" or "));
        return quiet.isEmpty() ? "1 = 0" : "(" + quiet + ") and not (" + suspended() + ")";
    }

    private String quietIn(StatusSetting setting) {
        Instant limit = moment.startOf(moment.today().minusDays(setting.rotDays() - 1L));
        String before = " < " + parameters.add(limit);
        return "(l.status = "
                + parameters.add(setting.status())
                + " and coalesce(l.status_entered_at, l.created_at)"
                + before
                + " and coalesce(l.last_contact_at, l.status_entered_at, l.created_at)"
                + before
                + ")";
    }

    private String suspended() {
        String today = parameters.add(moment.startOf(moment.today()));
        return "l.wait_until is not null and l.wait_until > "
                + parameters.add(moment.today())
                + " or exists (select 1 from lead_actions a where "
                + LeadSql.PLANNED
                + " and a.due_date >= "
                + today
                + ") or exists (select 1 from lead_meetings m where "
                + LeadSql.MEETING_AHEAD
                + parameters.add(moment.now())
                + ")";
    }
}
