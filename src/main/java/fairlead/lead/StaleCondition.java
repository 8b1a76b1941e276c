package fairlead.lead;

import java.time.Instant;
import java.util.stream.Collectors;

/// B3 as a condition: quiet for as long as the status allows, with nothing ahead that will end it.
/// [Quiet] says the same of one lead.
final class StaleCondition {

    private final QueryMoment moment;
    private final HqlParameters parameters;

    StaleCondition(QueryMoment moment, HqlParameters parameters) {
        this.moment = moment;
        this.parameters = parameters;
    }

    String hql() {
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
                + " and coalesce(l.statusEnteredAt, l.createdAt)"
                + before
                + " and coalesce(l.lastContactAt, l.statusEnteredAt, l.createdAt)"
                + before
                + ")";
    }

    private String suspended() {
        String today = parameters.add(moment.startOf(moment.today()));
        return "l.waitUntil is not null and l.waitUntil > "
                + parameters.add(moment.today())
                + " or exists (select 1 from LeadAction a where "
                + LeadHql.PLANNED
                + " and a.dueAt >= "
                + today
                + ") or exists (select 1 from LeadMeeting m where "
                + LeadHql.MEETING_AHEAD
                + parameters.add(moment.now())
                + ")";
    }
}
