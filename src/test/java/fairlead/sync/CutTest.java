package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.sync.merge.SyncTable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/// A sync that is cut before or after any of its statements: the next one goes on, nothing is
/// applied twice and nothing is lost.
class CutTest {

    @TempDir Path folder;

    private TestServer server;
    private CutLine line;
    private TestLaptop laptop;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        line = new CutLine(server::connect);
        laptop = new TestLaptop(folder, line, server.person("ann"));
        laptop.sync();
    }

    @AfterEach
    void close() throws SQLException {
        laptop.close();
        server.close();
    }

    @Test
    void aSyncThatIsCutAtAnyStatementGoesOnFromThere() throws SQLException {
        int made = 0;
        for (CutLine.Cut cut : new CutLine.Cut[] {CutLine.Cut.BEFORE, CutLine.Cut.AFTER}) {
            for (int at = 0; ; at++) {
                work(made++);
                line.cut(cut, at);
                boolean wasCut = isCut();
                line.mend();
                SyncReport report = laptop.sync();

                assertThat(report.waiting()).isZero();
                assertThat(report.parked()).isZero();
                assertThat(server.one("select count(*) from leads"))
                        .as("%s statement %d", cut, at)
                        .isEqualTo(String.valueOf(made));
                assertThat(server.one("select use_count from email_templates"))
                        .isEqualTo(String.valueOf(made));
                if (!wasCut) {
                    break;
                }
            }
        }
        assertThat(made).as("round trips that were cut").isGreaterThan(12);
        for (SyncTable table : TestLaptop.TABLES.all()) {
            assertThat(laptop.rows(table)).as(table.name()).isEqualTo(server.rows(table));
        }
    }

    private boolean isCut() {
        try {
            laptop.sync();
            return false;
        } catch (SQLException cut) {
            assertThat(cut.getMessage()).contains("cut");
            return true;
        }
    }

    private void work(int number) {
        UUID lead = laptop.lead("L" + number);
        laptop.edit(lead, LeadField.COMPANY, "C" + number);
        laptop.move(lead, LeadStatus.ACTIVE);
        laptop.note(lead, "note " + number);
        laptop.useTemplate();
    }
}
