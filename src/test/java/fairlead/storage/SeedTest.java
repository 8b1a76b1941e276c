package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/// The contract that other programs share, held fact by fact.
class SeedTest {

    private static DataSource source;

    @BeforeAll
    static void open() {
        source = TestDatabases.postgres();
    }

    @Test
    void everyFactOfTheContractStandsInTheDatabase() throws IOException {
        assertThat(PostgresFacts.of(source).toList()).containsAll(contract());
    }

    @Test
    void whatWasAddedToTheContractsTablesCanBeLeftOutByItsWriters() throws IOException {
        Set<String> tables =
                columns(contract())
                        .map(fact -> fact.substring("column ".length(), fact.indexOf('.') + 1))
                        .collect(Collectors.toSet());

        List<String> forced =
                columns(PostgresFacts.of(source).toList())
                        .filter(
                                fact ->
                                        tables.stream()
                                                .anyMatch(t -> fact.startsWith("column " + t)))
                        .filter(fact -> fact.contains(" not null") && !fact.contains(" default "))
                        .toList();

        assertThat(contract()).containsAll(forced);
    }

    @Test
    void aWriterThatKnowsOnlyTheContractLeavesWholeRows() {
        Sql.execute(source, "insert into leads (name, email) values ('Seed', 'seed@acme.test')");

        String row = " from leads where name = 'Seed'";
        assertThat(Sql.one(source, "select status_entered_at" + row)).isNotNull();
        assertThat(Sql.one(source, "select row_version" + row)).isEqualTo("1");
    }

    @Test
    void closingALeadByItsStatusAloneDatesIt() {
        String lead = lead("active");

        Sql.execute(
                source,
                "update leads set status_entered_at = now() - interval '3 days' where id = " + lead,
                "update leads set status = 'closed_won' where id = " + lead);

        assertThat(
                        Sql.one(
                                source,
                                """
                                select closed_at > now() - interval '1 hour'
                                    and status_entered_at > now() - interval '1 hour'
                                from leads where id = %s\
                                """
                                        .formatted(lead)))
                .isEqualTo("t");
    }

    @Test
    void openingAClosedLeadTakesItsClosingDateAway() {
        String lead = lead("closed_lost");
        assertThat(Sql.one(source, "select closed_at from leads where id = " + lead)).isNotNull();

        Sql.execute(source, "update leads set status = 'active' where id = " + lead);

        assertThat(Sql.one(source, "select closed_at from leads where id = " + lead)).isNull();
    }

    @Test
    void datesThatTheWriterSetStand() {
        String lead = lead("active");

        Sql.execute(
                source,
                """
                update leads set status = 'closed_won', closed_at = '2020-01-02T00:00Z',
                    status_entered_at = '2020-01-03T00:00Z' where id = %s\
                """
                        .formatted(lead));

        assertThat(
                        Sql.one(
                                source,
                                """
                                select closed_at = '2020-01-02T00:00Z'
                                    and status_entered_at = '2020-01-03T00:00Z'
                                from leads where id = %s\
                                """
                                        .formatted(lead)))
                .isEqualTo("t");
    }

    @Test
    void everyChangeIsCountedOnceWhateverItsWriterCounts() {
        String lead = lead("active");

        Sql.execute(
                source,
                "update leads set company = 'Acme' where id = " + lead,
                "update leads set company = 'Bolt', row_version = 7 where id = " + lead);

        assertThat(Sql.one(source, "select row_version from leads where id = " + lead))
                .isEqualTo("3");
        Sql.execute(source, "update leads set company = 'Acme' where id = " + lead);
        assertThat(Sql.one(source, "select row_version from leads where id = " + lead))
                .isEqualTo("4");
    }

    private static String lead(String status) {
        String id = Sql.one(source, "select gen_random_uuid()");
        Sql.execute(
                source,
                "insert into leads (id, name, email, status) values ('%s', 'Jo', 'jo@acme.test', '%s')"
                        .formatted(id, status));
        return "'" + id + "'";
    }

    private static java.util.stream.Stream<String> columns(List<String> facts) {
        return facts.stream().filter(fact -> fact.startsWith("column "));
    }

    private static List<String> contract() throws IOException {
        try (InputStream facts = SeedTest.class.getResourceAsStream("seed-facts.txt")) {
            return new String(facts.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
