package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.Soak;
import fairlead.lead.LeadField;
import fairlead.settings.FairleadException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/// Programs and databases of three versions that meet: what fits works together and leaves alone
/// what it does not know, what does not fit waits with a word, and comes home once both fit.
class VersionsTest {

    private static final String PROMISE = "G12";
    private static final String WHAT = "programs of three versions with databases of three";

    @TempDir Path folder;

    private TestServer server;
    private Line line = () -> server.connect();
    private TestLaptop ann;
    private UUID lead;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        ann = new TestLaptop(folder, () -> line.open(), server.person("ann"));
        lead = ann.lead("Before");
        ann.sync();
        ann.edit(lead, LeadField.COMPANY, "Made meanwhile");
        ann.lead("New");
    }

    @AfterEach
    void close() throws SQLException {
        ann.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, -1, ",
        "-1, 0, ",
        "-1, 1, sync.tooold",
        "0, -1, sync.toonew",
        "0, 0, ",
        "0, 1, ",
        "1, -1, sync.toonew",
        "1, 0, sync.toonew",
        "1, 1, "
    })
    void eachPairWorksTogetherOrWaits(int program, int database, String refusal) throws Exception {
        try (Soak soak = Soak.of(PROMISE, WHAT)) {
            soak.run(() -> meet(database - program, refusal));
        }
    }

    /// This program meets a database that is so many versions ahead of it.
    private void meet(int ahead, String refusal) throws SQLException {
        become(ahead);
        if (refusal == null) {
            assertThat(ann.sync().parked()).isZero();
        } else {
            assertWaits(refusal);
            becomeOurs(ahead);
        }
        assertThat(ann.sync().waiting()).isZero();

        assertThat(server.list("select name from leads order by name"))
                .containsExactly("Before", "New");
        assertThat(server.one("select company from leads where name = 'Before'"))
                .isEqualTo("Made meanwhile");
        if (refusal == null && ahead > 0) {
            assertThat(server.list("select newer_1 from leads order by name"))
                    .containsExactly("9", "7");
        }
    }

    private void assertWaits(String refusal) throws SQLException {
        long waiting = ann.laptop.count("PENDING");
        assertThatThrownBy(ann::sync).isInstanceOf(FairleadException.class).hasMessage(refusal);
        assertThat(ann.laptop.count("PENDING")).isEqualTo(waiting);
        assertThat(ann.laptop.count("PARKED")).isZero();
        assertThat(server.one("select count(*) from leads")).isEqualTo("1");
    }

    @Test
    void whoeverDoesNotAskForTheVersionHasItsWorkRefused() throws SQLException {
        NaiveLine naive =
                NaiveLine.saying(line, "m.schema_version, m.min_client_schema", "1000000, 0");
        become(-1);
        line = naive;

        assertThatThrownBy(() -> assertWaits("sync.toonew"))
                .as("the control must fail")
                .isInstanceOf(AssertionError.class);

        naive.assertUsed();
        Soak.control(PROMISE, WHAT, "no version asked for: work refused for a missing column");
    }

    /// A newer database has columns that this program has never heard of, an older one lacks some
    /// that it writes; each takes the version before its own.
    private void become(int ahead) throws SQLException {
        for (int i = 1; i <= ahead; i++) {
            server.run(
                    "alter table leads add column newer_%d integer not null default 7".formatted(i),
                    "update leads set newer_%d = 9".formatted(i));
        }
        if (ahead < 0) {
            server.run("alter table leads rename column company to not_yet");
        }
        count(ahead);
    }

    /// Program and database have met at one version in the end.
    private void becomeOurs(int ahead) throws SQLException {
        if (ahead < 0) {
            server.run("alter table leads rename column not_yet to company");
        }
        count(-ahead);
    }

    private void count(int versions) throws SQLException {
        String version =
                "update sync.meta set schema_version = schema_version + %1$d, min_client_schema ="
                        + " schema_version + %1$d - 1";
        server.run(version.formatted(versions));
    }
}
