package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/// The server knows how much a laptop has not brought in, wherever its sync is cut.
class LaptopPendingTest {

    private static final String WAITING = "select count(*) from sync_outbox";

    @TempDir Path folder;

    private TestServer server;
    private CutLine line;
    private TestLaptop ann;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        line = new CutLine(server::connect);
        ann = new TestLaptop(folder, line, server.person("ann"));
        ann.sync();
    }

    @AfterEach
    void close() throws SQLException {
        ann.close();
        server.close();
    }

    @Test
    void whatIsNotBroughtInYetIsToldAtTheGreetingAndWithEachPush() throws SQLException {
        for (CutLine.Cut cut : new CutLine.Cut[] {CutLine.Cut.BEFORE, CutLine.Cut.AFTER}) {
            boolean wasCut = true;
            for (int at = cut == CutLine.Cut.BEFORE ? 1 : 0; wasCut; at++) {
                workInTwoBatches();
                line.cut(cut, at);
                wasCut = isCut();
                line.mend();

                assertThat(server.one("select pending from sync.replica"))
                        .as("%s statement %d", cut, at)
                        .isEqualTo(unsent());
                ann.sync();
                assertThat(server.one("select pending from sync.replica")).isEqualTo("0");
            }
        }
    }

    /// An undo travels alone.
    private void workInTwoBatches() {
        UUID lead = ann.lead("Acme");
        ann.undo.undo(ann.me, ann.edit(lead, LeadField.COMPANY, "Acme Ltd"));
        ann.note(lead, "later");
    }

    /// Everything that the laptop ever did and the ledger does not know.
    private String unsent() throws SQLException {
        long did = Long.parseLong(ann.one(WAITING));
        return String.valueOf(did - Long.parseLong(server.one("select count(*) from sync.op")));
    }

    private boolean isCut() {
        try {
            ann.sync();
            return false;
        } catch (SQLException cut) {
            return true;
        }
    }
}
