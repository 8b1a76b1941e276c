package fairlead.lead;

import fairlead.storage.SqlRow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Makes rows of what the database returns for [#COLUMNS], cell by cell in that order.
final class LeadRowReader {

    static final String COLUMNS =
            "l.id, l.row_version, l.name, l.company, l.email, l.phone, l.website, l.industry,"
                + " l.company_size, l.estimated_value, l.estimated_value_currency, l.close_rate,"
                + " l.close_rate_base, l.expected_close_date, l.project_type, l.source,"
                + " l.source_detail, l.status, l.status_entered_at, l.closed_at, l.lost_reason,"
                + " l.wait_until, l.board_rank, l.created_at, l.last_outbound_at,"
                + " l.last_inbound_at, l.last_activity_at, l.last_contact_at, cast(i.priority_tier"
                + " as varchar), i.overall_score, u.id, u.full_name";

    private final QueryMoment moment;
    private final Surroundings around;

    LeadRowReader(QueryMoment moment, Surroundings around) {
        this.moment = moment;
        this.around = around;
    }

    LeadRow read(Object[] cells) {
        SqlRow from = new SqlRow(cells);
        UUID id = from.next();
        long version = from.<Long>next();
        LeadParty party = party(from);
        LeadDeal deal = deal(from);
        LeadStage stage = stage(from);
        LeadPulse pulse = pulse(id, stage, from);
        LeadOwner owner = owner(from);
        return new LeadRow(id, version, party, deal, stage, pulse, owner, around.tags(id));
    }

    private static LeadParty party(SqlRow from) {
        return new LeadParty(
                from.next(),
                from.next(),
                Addresses.shown(from.next()),
                from.next(),
                from.next(),
                from.next(),
                from.next());
    }

    private LeadDeal deal(SqlRow from) {
        BigDecimal value = from.next();
        String currency = from.next();
        BigDecimal kept = from.next();
        BigDecimal frozen = moment.rates().base().equals(from.<String>next()) ? kept : null;
        BigDecimal base =
                value == null ? null : moment.rates().toBase(value, currency, frozen).orElse(null);
        return new LeadDeal(
                value,
                currency,
                base,
                from.next(),
                from.next(),
                LeadSource.of(from.next()),
                from.next());
    }

    private LeadStage stage(SqlRow from) {
        LeadStatus status = LeadStatus.of(from.next());
        Instant entered = from.next();
        return new LeadStage(
                status, entered, days(entered), from.next(), from.next(), from.next(), from.next());
    }

    private LeadPulse pulse(UUID id, LeadStage stage, SqlRow from) {
        Instant created = from.next();
        Instant outbound = from.next();
        Instant inbound = from.next();
        Instant change = from.next();
        Instant contact = from.next();
        Quiet quiet = quiet(id, stage, created, contact);
        return new LeadPulse(
                created,
                outbound,
                inbound,
                change,
                around.next(id),
                quiet,
                around.isProposed(id),
                from.next(),
                from.next());
    }

    private Quiet quiet(UUID id, LeadStage stage, Instant created, Instant contact) {
        Instant entered = stage.enteredAt() == null ? created : stage.enteredAt();
        Instant since = contact == null || contact.isBefore(entered) ? entered : contact;
        Integer limit =
                moment.statuses().stream()
                        .filter(setting -> setting.status() == stage.status())
                        .map(StatusSetting::rotDays)
                        .filter(days -> days != null)
                        .findFirst()
                        .orElse(null);
        Instant meeting = around.meeting(id);
        Instant due = around.dueFrom(id, moment.startOf(moment.today()));
        LocalDate wait = stage.waitUntil();
        int days = days(since);
        if (meeting != null) {
            return new Quiet(days, since, limit, Quiet.Ahead.MEETING, date(meeting));
        }
        if (due != null) {
            return new Quiet(days, since, limit, Quiet.Ahead.ACTION, date(due));
        }
        if (wait != null && wait.isAfter(moment.today())) {
            return new Quiet(days, since, limit, Quiet.Ahead.WAIT, wait);
        }
        return new Quiet(days, since, limit, Quiet.Ahead.NOTHING, null);
    }

    private static LeadOwner owner(SqlRow from) {
        UUID id = from.next();
        String name = from.next();
        return id == null ? null : new LeadOwner(id, name);
    }

    private int days(Instant since) {
        return since == null
                ? 0
                : Math.max(0, (int) ChronoUnit.DAYS.between(date(since), moment.today()));
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, moment.viewer().zone());
    }
}
