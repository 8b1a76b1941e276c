package fairlead.lead;

import fairlead.lead.LeadFilter.All;
import fairlead.lead.LeadFilter.Any;
import fairlead.lead.LeadFilter.Not;
import fairlead.lead.LeadFilter.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Says a filter as a condition over `leads l`. What the filter holds becomes parameters, never
/// text; a test is never unknown, so that its opposite is exactly the other leads.
final class LeadConditions {

    private static final List<LeadStatus> CLOSED =
            List.of(LeadStatus.CLOSED_WON, LeadStatus.CLOSED_LOST, LeadStatus.CLOSED_UNQUALIFIED);

    private final QueryMoment moment;
    private final SqlParameters parameters;
    private final LeadSql columns;

    LeadConditions(QueryMoment moment, SqlParameters parameters) {
        this.moment = moment;
        this.parameters = parameters;
        this.columns = new LeadSql(moment, parameters);
    }

    String of(LeadFilter filter) {
        return of(filter, true);
    }

    private String of(LeadFilter filter, boolean wanted) {
        return switch (filter) {
            case All all -> join(all.parts(), wanted, wanted);
            case Any any -> join(any.parts(), wanted, !wanted);
            case Not not -> of(not.part(), !wanted);
            case Test test -> wanted ? "(" + test(test) + ")" : opposite(test);
        };
    }

    private String join(List<LeadFilter> parts, boolean wanted, boolean and) {
        if (parts.isEmpty()) {
            return and ? "1 = 1" : "1 = 0";
        }
        return parts.stream()
                .map(part -> of(part, wanted))
                .collect(Collectors.joining(and ? " and " : " or ", "(", ")"));
    }

    private String opposite(Test test) {
        String condition = "not (" + test(test) + ")";
        return isComparison(test)
                ? "(" + columns.value(test.column()) + " is null or " + condition + ")"
                : condition;
    }

    private static boolean isComparison(Test test) {
        return test.operator() != Operator.EMPTY
                && switch (test.column()) {
                    case OPEN, STALE, PROPOSAL, STARRED, SEARCH, TAG, CONTACT_ROLE, AWAITING ->
                            false;
                    default -> true;
                };
    }

    private String test(Test test) {
        boolean empty = test.operator() == Operator.EMPTY;
        return switch (test.column()) {
            case OPEN -> "l.status not in " + parameters.statuses(CLOSED);
            case STALE -> new StaleCondition(moment, parameters).sql();
            case PROPOSAL -> exists("lead_actions a where " + LeadSql.PROPOSED);
            case STARRED -> starred();
            case SEARCH -> search(text(test.value()));
            case TAG -> empty ? "not " + exists(tag("")) : tagged(text(test.value()));
            case CONTACT_ROLE -> empty ? "not " + exists(contact("")) : role(test);
            case AWAITING -> awaiting(test);
            case NEXT_ACTION ->
                    empty
                            ? "not " + exists("lead_actions a where " + LeadSql.PLANNED)
                            : plain(test);
            case DAYS_IN_STAGE ->
                    empty ? plain(test) : comparison(inDays(test), "l.status_entered_at");
            default -> plain(test);
        };
    }

    private String plain(Test test) {
        String value = columns.value(test.column());
        if (test.operator() != Operator.EMPTY) {
            return comparison(test, value);
        }
        boolean text = test.column().kind() == ColumnKind.TEXT;
        return text ? "coalesce(" + value + ", '') = ''" : value + " is null";
    }

    private String comparison(Test test, String value) {
        return switch (test.value()) {
            case FilterValue.Text text -> compareText(test, value, text.text());
            case FilterValue.Number number ->
                    value + sign(test.operator()) + parameters.add(number.number());
            case FilterValue.Status status -> value + " = " + parameters.add(status.status());
            case FilterValue.Source source -> value + " = " + parameters.add(source.source());
            case FilterValue.Word word -> value + " = " + parameters.add(word.word());
            case FilterValue.Person person -> value + " = " + parameters.add(person.id());
            case FilterValue.People people -> people(people, value);
            case FilterValue.Days days -> compareDays(test, value, days.span());
            case FilterValue.None none -> throw new IllegalStateException(test.toString());
        };
    }

    private String compareText(Test test, String value, String text) {
        boolean same = test.operator() == Operator.IS;
        return switch (test.column()) {
            case NAME -> compareKey(LeadSql.NAME_KEY, same, text);
            case COMPANY -> compareKey(LeadSql.COMPANY_KEY, same, text);
            default ->
                    same
                            ? "lower(" + value + ") = lower(" + parameters.add(text) + ")"
                            : "lower(" + value + ") like lower(" + within(text) + ") escape '!'";
        };
    }

    private String compareKey(String key, boolean same, String text) {
        String wanted = SearchKey.of(text);
        return same
                ? key + " = " + parameters.add(wanted)
                : key + " like " + within(wanted) + " escape '!'";
    }

    private String people(FilterValue.People people, String value) {
        return switch (people) {
            case ME -> value + " = " + parameters.add(moment.viewer().id());
            case TEAM -> value + " in (select u.id from users u where u.active = true)";
        };
    }

    private String compareDays(Test test, String value, DaySpan span) {
        DaySpan.Range range = span.on(moment.today());
        boolean instant = test.column().kind() == ColumnKind.INSTANT;
        Object from = day(range.from(), instant);
        Object until = day(range.until(), instant);
        return switch (ago(test.operator(), span)) {
            case OVER -> value + " >= " + parameters.add(until);
            case AT_LEAST -> value + " >= " + parameters.add(from);
            case UNDER -> value + " < " + parameters.add(from);
            case AT_MOST -> value + " < " + parameters.add(until);
            case IS, CONTAINS, EMPTY ->
                    value
                            + " >= "
                            + parameters.add(from)
                            + " and "
                            + value
                            + " < "
                            + parameters.add(until);
        };
    }

    /// More than five days ago is before that day.
    private static Operator ago(Operator operator, DaySpan span) {
        if (!(span instanceof DaySpan.Age)) {
            return operator;
        }
        return switch (operator) {
            case OVER -> Operator.UNDER;
            case UNDER -> Operator.OVER;
            case AT_LEAST -> Operator.AT_MOST;
            case AT_MOST -> Operator.AT_LEAST;
            case IS, CONTAINS, EMPTY -> operator;
        };
    }

    private Object day(LocalDate day, boolean instant) {
        return instant ? moment.startOf(day) : day;
    }

    private static Test inDays(Test test) {
        int days = ((FilterValue.Number) test.value()).number().intValue();
        DaySpan age = new DaySpan.Age(days, DaySpan.Unit.DAY);
        return new Test(LeadColumn.CREATED, test.operator(), new FilterValue.Days(age));
    }

    private String awaiting(Test test) {
        String inbound = "coalesce(l.last_inbound_at, " + parameters.add(Instant.EPOCH) + ")";
        String outbound = "coalesce(l.last_outbound_at, " + parameters.add(Instant.EPOCH) + ")";
        if (test.operator() == Operator.EMPTY) {
            return inbound + " = " + outbound;
        }
        boolean us = ((FilterValue.Word) test.value()).word().equals("us");
        return us ? inbound + " > " + outbound : inbound + " < " + outbound;
    }

    private String search(String text) {
        String digits = SearchKey.digits(text);
        String found = compareKey(LeadSql.SEARCH_KEY, false, text);
        return digits == null
                ? found
                : found + " or " + compareKey(LeadSql.SEARCH_KEY, false, digits);
    }

    private String starred() {
        UUID me = moment.viewer().id();
        return exists(
                "lead_visits v where v.lead_id = l.id and v.starred = true and v.user_id = "
                        + parameters.add(me));
    }

    private String tagged(String name) {
        String key = "lower(" + parameters.add(name) + ")";
        return exists(
                tag(
                        " and t.tag_id in (select g.id from tags g where lower(g.name) = "
                                + key
                                + ")"));
    }

    private static String tag(String more) {
        return "lead_tags t where t.lead_id = l.id" + more;
    }

    private String role(Test test) {
        String role = ((FilterValue.Word) test.value()).word();
        return exists(contact(" and cast(c.role as varchar) = " + parameters.add(role)));
    }

    private static String contact(String more) {
        return "lead_contacts c where c.lead_id = l.id and c.deleted_at is null" + more;
    }

    private static String exists(String from) {
        return "exists (select 1 from " + from + ")";
    }

    private static String text(FilterValue value) {
        return ((FilterValue.Text) value).text();
    }

    private String within(String text) {
        String literal = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return parameters.add("%" + literal + "%");
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case OVER -> " > ";
            case AT_LEAST -> " >= ";
            case UNDER -> " < ";
            case AT_MOST -> " <= ";
            case IS, CONTAINS, EMPTY -> " = ";
        };
    }
}
