package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

/// The rules of the schema hold on both engines, whatever each of them can express.
class SchemaRulesTest {

    @TempDir static Path folder;

    private static DataSource h2;
    private static DataSource postgres;

    @BeforeAll
    static void open() {
        h2 = TestDatabases.h2(folder);
        postgres = TestDatabases.postgres();
    }

    static Stream<Named<DataSource>> engines() {
        return Stream.of(Named.of("H2", h2), Named.of("PostgreSQL", postgres));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aLeadHasOnePrimaryContact(DataSource source) {
        String lead = lead(source);
        contact(source, lead, "TRUE", "NULL");
        contact(source, lead, "FALSE", "NULL");
        contact(source, lead, "FALSE", "NULL");
        contact(source, lead, "TRUE", "CURRENT_TIMESTAMP");

        refuses(source, contactSql(lead, "TRUE", "NULL"));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aThreadIsLinkedToALeadOnce(DataSource source) {
        String lead = lead(source);
        String thread =
                """
                INSERT INTO lead_threads (lead_id, gmail_thread_id, gmail_account_id)
                VALUES ('%s', 'thread-1', '%s')\
                """
                        .formatted(lead, UUID.randomUUID());
        Sql.execute(source, thread);

        refuses(source, thread);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void scoresStayBetweenZeroAndOne(DataSource source) {
        String lead = lead(source);
        for (String score : new String[] {"engagement", "fit", "intent", "momentum", "overall"}) {
            String row = "INSERT INTO lead_intelligence (lead_id, %s_score) VALUES ('%s', %s)";
            refuses(source, row.formatted(score, lead, "1.5"));
            refuses(source, row.formatted(score, lead, "-0.1"));
        }
        refuses(
                source,
                "INSERT INTO lead_actions (lead_id, action_type, title, ai_confidence)"
                        + " VALUES ('%s', 'research', 't', 1.01)".formatted(lead));
        Sql.execute(
                source,
                "INSERT INTO lead_intelligence (lead_id, fit_score) VALUES ('%s', 1)"
                        .formatted(lead));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aLeadHasOneIntelligence(DataSource source) {
        String row =
                "INSERT INTO lead_intelligence (lead_id) VALUES ('%s')".formatted(lead(source));
        Sql.execute(source, row);

        refuses(source, row);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void labelsThatNobodyDefinedAreRefused(DataSource source) {
        String lead = lead(source);
        refuses(source, "UPDATE leads SET status = 'won' WHERE id = '%s'".formatted(lead));
        refuses(source, "UPDATE leads SET source = 'fax' WHERE id = '%s'".formatted(lead));
        refuses(
                source,
                "INSERT INTO lead_timeline (lead_id, event_type, title) VALUES ('%s', 'x', 't')"
                        .formatted(lead));
        refuses(
                source,
                "INSERT INTO lead_timeline (lead_id, event_type, title, actor_type)"
                        + " VALUES ('%s', 'custom', 't', 'robot')".formatted(lead));
        refuses(
                source,
                "INSERT INTO lead_intelligence (lead_id, priority_tier) VALUES ('%s', 'tepid')"
                        .formatted(lead));
        refuses(source, "UPDATE lost_reasons SET code = 'price' WHERE code = 'other'");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void statusesSortInTheOrderOfTheirLabels(DataSource source) {
        assertThat(Sql.read(source, "SELECT status FROM status_settings ORDER BY status"))
                .isEqualTo(Sql.read(source, "SELECT status FROM status_settings ORDER BY position"))
                .hasSize(7)
                .startsWith("new_opportunities", "active");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aTagsNameIsTakenInAnyCase(DataSource source) {
        Sql.execute(source, "INSERT INTO tags (name) VALUES ('Key account')");

        refuses(source, "INSERT INTO tags (name) VALUES ('KEY ACCOUNT')");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatHangsOnALeadGoesWithIt(DataSource source) {
        String lead = lead(source);
        contact(source, lead, "TRUE", "NULL");
        Sql.execute(
                source,
                "INSERT INTO lead_timeline (lead_id, event_type, title) VALUES ('%s', 'custom', 't')"
                        .formatted(lead),
                "DELETE FROM leads WHERE id = '%s'".formatted(lead));

        String count = "SELECT count(*) FROM %s WHERE lead_id = '%s'";
        assertThat(Sql.one(source, count.formatted("lead_contacts", lead))).isEqualTo("0");
        assertThat(Sql.one(source, count.formatted("lead_timeline", lead))).isEqualTo("0");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void defaultsFillWhatAWriterLeavesOut(DataSource source) {
        String lead = lead(source);
        assertThat(
                        Sql.one(
                                source,
                                """
                                SELECT status || ' ' || source || ' ' || estimated_value_currency
                                    || ' ' || row_version
                                FROM leads WHERE id = '%s' AND created_at IS NOT NULL\
                                """
                                        .formatted(lead)))
                .isEqualTo("new_opportunities website USD 1");
        assertThatNoException()
                .isThrownBy(
                        () ->
                                Sql.execute(
                                        source,
                                        "INSERT INTO lead_intelligence (lead_id) VALUES ('%s')"
                                                .formatted(lead)));
        assertThat(
                        Sql.one(
                                source,
                                "SELECT signals FROM lead_intelligence WHERE lead_id = '%s'"
                                        .formatted(lead)))
                .isEqualTo("[]");
    }

    private static String lead(DataSource source) {
        String id = UUID.randomUUID().toString();
        Sql.execute(
                source,
                "INSERT INTO leads (id, name, email) VALUES ('%s', 'Jo', 'jo@acme.test')"
                        .formatted(id));
        return id;
    }

    private static void contact(DataSource source, String lead, String primary, String deleted) {
        Sql.execute(source, contactSql(lead, primary, deleted));
    }

    private static String contactSql(String lead, String primary, String deleted) {
        return """
        INSERT INTO lead_contacts (lead_id, name, email, is_primary, deleted_at)
        VALUES ('%s', 'Jo', 'jo@acme.test', %s, %s)\
        """
                .formatted(lead, primary, deleted);
    }

    private static void refuses(DataSource source, String sql) {
        assertThatThrownBy(() -> Sql.execute(source, sql))
                .as(sql)
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).matches("2[23].*"));
    }
}
