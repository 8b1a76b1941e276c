package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.lead.Lead;
import fairlead.lead.LeadSource;

import jakarta.persistence.Entity;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Plain SQL answers alike on both engines, and before there is a mapping.
@ParameterizedClass
@EnumSource
class SqlReadingTest {

    @Entity
    private static final class NoKey {}

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = engine.open(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCellIsWhatJavaCallsIt() {
        UUID id = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91");
        Object[] cells =
                rows(
                                "select cast(:id as uuid), cast('2026-03-01' as date), :noon >"
                                        + " s.created_at, s.status, s.position, s.probability,"
                                        + " s.required_fields, s.row_version, s.guidance,"
                                        + " cast(:noon as timestamp with time zone)"
                                        + " from (select t.*, cast('2026-03-01T11:00:00Z'"
                                        + " as timestamp with time zone) as created_at"
                                        + " from status_settings t) s where s.status = 'active'",
                                Map.of("id", id, "noon", NOON))
                        .getFirst();

        assertThat(cells)
                .startsWith(id, LocalDate.of(2026, 3, 1), true, "active")
                .endsWith(null, NOON);
        assertThat(cells[4]).isInstanceOf(Integer.class);
        assertThat(cells[5]).isInstanceOf(BigDecimal.class);
        assertThat(cells[6]).hasToString("[]");
        assertThat(cells[7]).isInstanceOf(Long.class);
    }

    @Test
    void aListStandsForItsValuesHoweverManyTheyAre() {
        List<UUID> ids = Stream.of("Ada", "Bo", "Cy", "Di", "Eve").map(this::lead).toList();
        for (int size = 1; size <= ids.size(); size++) {
            List<UUID> wanted = ids.subList(0, size);
            List<UUID> found =
                    database.ask(
                            reading ->
                                    reading.column(
                                            "select l.id from leads l where l.id in (:ids)",
                                            Map.of("ids", wanted),
                                            UUID.class));

            assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void aParameterWithoutAValueIsRefused() {
        assertThatThrownBy(() -> rows("select 1 from leads where name = :name", Map.of()))
                .hasMessageContaining(":name");
    }

    @Test
    void nothingIsWrittenThroughIt() {
        lead("Ada");

        assertThatThrownBy(
                        () ->
                                rows(
                                        engine == TestEngine.H2
                                                ? "select * from final table (delete from leads)"
                                                : "delete from leads returning id",
                                        Map.of()))
                .isInstanceOf(RuntimeException.class);
        assertThat(rows("select name from leads", Map.of())).hasSize(1);
    }

    @Test
    void aWorkReadsWhatItHasWritten() {
        List<Object[]> found =
                database.write(
                                WorkOrder.by(Actor.system(), "test"),
                                work -> {
                                    work.add(new Lead("Jo", null, LeadSource.EVENT, NOON));
                                    return SqlReading.in(work.session())
                                            .rows("select name from leads");
                                })
                        .result();

        assertThat(found).hasSize(1);
    }

    @Test
    void itAnswersWithoutAMapping() {
        database.close();
        List<Class<?>> unmapped = List.of(NoKey.class);
        database = Database.open(engine.settings(folder), unmapped, Clock.systemUTC());

        assertThat(rows("select 1 from status_settings", Map.of())).hasSize(7);
        assertThatThrownBy(() -> database.read(session -> 1)).isInstanceOf(RuntimeException.class);
    }

    private List<Object[]> rows(String sql, Map<String, Object> parameters) {
        return database.ask(reading -> reading.rows(sql, parameters));
    }

    private UUID lead(String name) {
        return database.write(
                        WorkOrder.by(Actor.system(), "test"),
                        work -> {
                            Lead lead = new Lead(name, null, LeadSource.EVENT, NOON);
                            work.add(lead);
                            return lead.id();
                        })
                .result();
    }
}
