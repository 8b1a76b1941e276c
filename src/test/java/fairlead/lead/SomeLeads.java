package fairlead.lead;

import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamRole;
import fairlead.team.User;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Leads of every kind, in four currencies of which one has no rate, with all that hangs on them.
final class SomeLeads {

    static final Instant NOW = Instant.parse("2026-11-11T09:30:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Berlin"));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 11);

    private final Random random = new Random(42);
    private final List<UUID> people = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final Database database;

    SomeLeads(Database database) {
        this.database = database;
    }

    Viewer viewer() {
        return new Viewer(people.getFirst(), CLOCK.getZone());
    }

    List<UUID> people() {
        return people;
    }

    void write(int count) {
        database.write(
                WorkOrder.by(Actor.system(), "test"),
                work -> {
                    setUp(work);
                    for (int i = 0; i < count; i++) {
                        addLead(work, i);
                    }
                    return null;
                });
    }

    private void setUp(Work work) {
        for (String name : List.of("Jo Lee", "Änne Öz", "Max Muster")) {
            User user = new User(name.hashCode() + "@team.test", name, TeamRole.REP, NOW);
            people.add(user.id());
            work.add(user);
        }
        for (String name : List.of("VIP", "old")) {
            Tag tag = new Tag(name, null, NOW);
            tags.add(tag);
            work.add(tag);
        }
        LocalDate day = LocalDate.of(2026, 11, 1);
        work.add(new ExchangeRate("USD", "EUR", new BigDecimal("0.91234567"), day));
        work.add(new ExchangeRate("CHF", "EUR", new BigDecimal("1.0666"), day.minusDays(3)));
        work.add(new ExchangeRate("USD", "EUR", new BigDecimal("5"), day.minusDays(9)));
        work.session().flush();
    }

    private void addLead(Work work, int i) {
        Map<LeadField, Object> values = new HashMap<>();
        values.put(LeadField.NAME, pick("Acme", "Österreich AG", "Zoe", "a%b", "x_y") + " " + i);
        maybe(values, LeadField.COMPANY, pick("Acme", "Ödland GmbH"));
        maybe(values, LeadField.EMAIL, "jo" + i + "@acme.test");
        maybe(values, LeadField.PHONE, "+49 30 " + (1000 + i) + pick("", "a"));
        maybe(values, LeadField.WEBSITE, "www.acme.test");
        maybe(values, LeadField.NOTES, pick("Said a lot", "Nothing"));
        maybe(values, LeadField.SOURCE_DETAIL, pick("Fair", "Booth"));
        maybe(values, LeadField.INDUSTRY, pick("Energy", "energy", "Acme trade"));
        maybe(values, LeadField.COMPANY_SIZE, pick("small", "enterprise"));
        maybe(values, LeadField.PROJECT_TYPE, pick("web_app", "x_app"));
        maybe(values, LeadField.VALUE, new BigDecimal(random.nextInt(2_000_000)).movePointLeft(2));
        values.put(
                LeadField.CURRENCY,
                pick("EUR", "EUR", "EUR", "USD", "CHF", i % 29 == 0 ? "XAU" : "EUR"));
        maybe(values, LeadField.EXPECTED_CLOSE_DATE, TODAY.plusDays(random.nextInt(400) - 200));
        maybe(values, LeadField.OWNER, people.get(random.nextInt(people.size())));
        maybe(values, LeadField.WAIT_UNTIL, TODAY.plusDays(random.nextInt(8) - 6));
        values.put(LeadField.SOURCE, LeadSource.values()[random.nextInt(11)]);
        Lead lead = new Lead((String) values.get(LeadField.NAME), null, LeadSource.OTHER, ago(300));
        values.forEach(lead::change);
        if (random.nextInt(9) > 0) {
            lead.rankAs(Rank.top(work.now(), i));
        }
        move(lead);
        touch(lead);
        work.add(lead);
        work.session().flush();
        surround(work, lead);
    }

    private void move(Lead lead) {
        LeadStatus to = LeadStatus.values()[random.nextInt(LeadStatus.values().length)];
        Closing why =
                to == LeadStatus.CLOSED_LOST ? Closing.lost(pick("price", "Acme")) : Closing.NONE;
        lead.moveTo(to, why, ago(60));
        if (to.isClosed() && random.nextBoolean()) {
            lead.freezeRate(new ExchangeRate("USD", "EUR", new BigDecimal("1.23456789"), TODAY));
        }
    }

    private void touch(Lead lead) {
        if (random.nextInt(3) > 0) {
            lead.touched(Touch.OURS, ago(90));
        }
        if (random.nextInt(3) > 0) {
            lead.touched(Touch.THEIRS, ago(90));
        }
    }

    private void surround(Work work, Lead lead) {
        new SomeSurroundings(random, NOW).add(work, lead.id());
        if (random.nextInt(3) == 0) {
            work.add(new LeadTag(lead.id(), tags.get(random.nextInt(2)).id()));
        }
        if (random.nextInt(5) == 0) {
            LeadVisit visit = new LeadVisit(people.getFirst(), lead.id());
            visit.star();
            work.add(visit);
        }
        if (random.nextInt(20) == 0) {
            lead.delete(NOW);
        }
    }

    private Instant ago(int days) {
        return NOW.minus(Duration.ofMinutes(random.nextInt(days * 24 * 60)));
    }

    private void maybe(Map<LeadField, Object> values, LeadField field, Object value) {
        if (random.nextInt(4) > 0) {
            values.put(field, value);
        }
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
