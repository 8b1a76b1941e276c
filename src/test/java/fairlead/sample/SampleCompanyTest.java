package fairlead.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

import fairlead.app.Entities;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.timeline.EventType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;

class SampleCompanyTest {

    private static final Instant TODAY = Instant.parse("2026-11-20T15:00:00Z");
    private static final SampleSize TINY = new SampleSize("15", 15, false);
    private static final SampleSize BULK = new SampleSize("150", 150, true);

    @TempDir private Path folder;

    @Test
    void theSameSeedTellsTheSameCompanyAndAnotherSeedAnother() {
        fill(TINY, 7, "one");
        fill(TINY, 7, "two");
        fill(TINY, 8, "three");

        assertThat(feed("one")).hasSizeGreaterThan(100).isEqualTo(feed("two"));
        assertThat(feed("three")).isNotEqualTo(feed("one"));
    }

    @Test
    void everyChangeOfStatusStandsInHistoryWhenItHappened() {
        fill(TINY, 7, "company");

        List<Object[]> moves =
                rows(
                        "company",
                        "select e.occurredAt, w.at, w.actorId from TimelineEvent e"
                                + " join FieldHistory h on h.rowId = e.id"
                                + " join WorkRecord w on w.id = h.workId"
                                + " where e.type = STATUS_CHANGED");

        assertThat(moves)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        row -> {
                            assertThat(row[0]).isEqualTo(row[1]);
                            assertThat(row[2]).isNotNull();
                        });
    }

    @Test
    void everyTableAndEveryKindOfEventIsThere() {
        fill(BULK, 3, "company");

        List<String> empty =
                Entities.ALL.stream()
                        .map(Class::getSimpleName)
                        .filter(entity -> rows("company", "select 1, 1 from " + entity).isEmpty())
                        .toList();

        assertThat(empty)
                .containsExactlyInAnyOrder(
                        "AgentEffect",
                        "AgentTally",
                        "Distinction",
                        "ImportRun",
                        "ModelBudget",
                        "Outgoing",
                        "SavedView");
        assertThat(rows("company", "select distinct e.type, 1 from TimelineEvent e"))
                .extracting(row -> row[0])
                .containsExactlyInAnyOrder((Object[]) EventType.values());
    }

    @Test
    void nothingHappenedAfterTodayOrLongAgo() {
        fill(BULK, 3, "company");

        Object[] span =
                rows("company", "select min(e.occurredAt), max(e.occurredAt) from TimelineEvent e")
                        .getFirst();

        assertThat((Instant) span[0]).isAfter(TODAY.minus(Duration.ofDays(380)));
        assertThat((Instant) span[1]).isBefore(TODAY);
    }

    @Test
    void aClosedLeadKeepsTheRateOfItsDayAndAnOpenOneHasNone() {
        fill(BULK, 3, "company");

        List<Object[]> leads =
                rows("company", "select l.currency, l.closeRate, l.closedAt from Lead l");

        assertThat(leads)
                .allSatisfy(
                        row ->
                                assertThat(row[1] != null)
                                        .isEqualTo(row[2] != null && !"EUR".equals(row[0])));
        assertThat(leads).anyMatch(row -> row[1] != null);
    }

    @Test
    void everyPhoneNumberIsKeptInTheFormThatWorksFromAnywhere() {
        fill(BULK, 3, "company");

        assertThat(rows("company", "select c.phone, 1 from LeadContact c where c.phone <> ''"))
                .hasSizeGreaterThan(100)
                .extracting(row -> (String) row[0])
                .allSatisfy(
                        phone -> {
                            var number = PhoneNumberUtil.getInstance().parse(phone, null);
                            assertThat(PhoneNumberUtil.getInstance().isPossibleNumber(number))
                                    .isTrue();
                            assertThat(
                                            PhoneNumberUtil.getInstance()
                                                    .format(number, PhoneNumberFormat.E164))
                                    .isEqualTo(phone);
                        });
    }

    @Test
    void theOneAtThisComputerIsOneOfThePeople() {
        UUID me = fill(TINY, 7, "company");

        assertThat(rows("company", "select u.id, u.fullName from User u"))
                .hasSize(6)
                .extracting(row -> row[0])
                .contains(me);
    }

    @Test
    void aCancelEndsTheFilling() {
        List<Integer> told = new ArrayList<>();

        assertThatThrownBy(
                        () ->
                                new SampleCompany(7, TINY, TODAY)
                                        .fill(
                                                clock -> open("company", clock),
                                                percent -> {
                                                    told.add(percent);
                                                    return percent < 5;
                                                }))
                .isInstanceOf(CancellationException.class);
        assertThat(told.getLast()).isBetween(5, 50);
    }

    private UUID fill(SampleSize size, long seed, String file) {
        return new SampleCompany(seed, size, TODAY)
                .fill(clock -> open(file, clock), SampleProgress.silent());
    }

    private List<String> feed(String file) {
        return rows(
                        file,
                        "select l.name, e.type, e.title, e.description, e.occurredAt, l.value"
                                + " from TimelineEvent e join Lead l on l.id = e.leadId"
                                + " order by e.occurredAt, l.name, e.title, e.description")
                .stream()
                .map(java.util.Arrays::toString)
                .toList();
    }

    private List<Object[]> rows(String file, String hql) {
        try (Database database = open(file, Clock.systemUTC())) {
            return database.read(
                    session -> session.createSelectionQuery(hql, Object[].class).getResultList());
        }
    }

    private Database open(String file, Clock clock) {
        return Database.open(new DatabaseSettings.File(folder.resolve(file)), Entities.ALL, clock);
    }
}
