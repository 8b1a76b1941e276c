package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.Soak;
import fairlead.sync.merge.SyncTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Every kind of work, cut before, after and within each statement of its sync: each operation has
/// one outcome, counters are exact, and both sides end the same. The short form cuts each kind
/// somewhere; from `-Dfairlead.cuts=1000` on each is cut everywhere, and then each pair.
class CutKindTest {

    private static final String PROMISE = "G4";
    private static final String WHAT = "syncs cut at a statement, by kind of work";
    private static final int EVERYWHERE = 1_000;
    private static final int STATEMENTS = 8;
    private static final List<CutLine.Cut> CUTS =
            List.of(CutLine.Cut.BEFORE, CutLine.Cut.AFTER, CutLine.Cut.HANG);

    @TempDir Path folder;

    private final Random random = new Random(Soak.seed());
    private TestServer server;
    private CutLine line;
    private TestLaptop laptop;
    private int cuts;

    @Test
    void eachKindOfWorkIsDoneOnceWhereverItsSyncIsCut() throws Exception {
        int wanted = Soak.size("cuts", CutWork.values().length * CUTS.size());
        try (Soak soak = Soak.of(PROMISE, WHAT)) {
            for (List<CutWork> works : plans()) {
                if (cuts >= wanted) {
                    return;
                }
                open();
                try {
                    for (CutLine.Cut cut : CUTS) {
                        play(soak, works, cut, wanted >= EVERYWHERE);
                    }
                    assertSame(works);
                } finally {
                    laptop.close();
                    server.drop();
                }
            }
        }
    }

    private static List<List<CutWork>> plans() {
        List<List<CutWork>> plans = new ArrayList<>();
        for (CutWork work : CutWork.values()) {
            plans.add(List.of(work));
        }
        for (CutWork first : CutWork.values()) {
            for (CutWork then : CutWork.values()) {
                plans.add(List.of(first, then));
            }
        }
        return plans;
    }

    private void open() throws SQLException {
        server = new TestServer();
        line = new CutLine(server::connect);
        laptop = new TestLaptop(folder, line, server.person("ann"));
        laptop.sync();
        laptop.useTemplate();
        laptop.sync();
    }

    private void play(Soak soak, List<CutWork> works, CutLine.Cut cut, boolean everywhere)
            throws Exception {
        if (!everywhere) {
            int at = random.nextInt(STATEMENTS);
            soak.run(() -> cutAt(works, cut, at));
            return;
        }
        boolean[] wasCut = {true};
        for (int at = 0; wasCut[0]; at++) {
            int statement = at;
            soak.run(() -> wasCut[0] = cutAt(works, cut, statement));
        }
    }

    /// Whether there was such a statement.
    private boolean cutAt(List<CutWork> works, CutLine.Cut cut, int at) throws SQLException {
        for (CutWork work : works) {
            UUID lead = laptop.lead("Lead");
            laptop.sync();
            work.on(laptop, server, lead);
        }
        line.cut(cut, at);
        boolean wasCut = isCut();
        line.mend();
        SyncReport report = laptop.sync();

        String where = works + " " + cut + " " + at;
        assertThat(report.waiting()).as(where).isZero();
        assertThat(server.one("select count(*) from sync.op"))
                .as("%s: outcomes", where)
                .isEqualTo(laptop.one("select count(*) from sync_outbox"));
        assertThat(server.one("select count(*) from sync.parked"))
                .as("%s: what a person is asked is kept", where)
                .isEqualTo(server.one("select count(detail ->> 'reason') from sync.op"));
        assertThat(server.one("select sum(use_count) from email_templates"))
                .as("%s: uses", where)
                .isEqualTo(laptop.one("select sum(use_count) from email_templates"));
        cuts += wasCut ? 1 : 0;
        return wasCut;
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

    private void assertSame(List<CutWork> works) throws SQLException {
        laptop.sync();
        assertThat(server.one("select sum(use_count) from email_templates"))
                .as("%s: uses", works)
                .isEqualTo(
                        laptop.one(
                                "select 1 + count(distinct tx_id) from sync_outbox where op_seq >"
                                    + " (select min(op_seq) from sync_outbox) and tbl = 5 and kind"
                                    + " = 'UPDATE'"));
        for (SyncTable table : TestLaptop.TABLES.all()) {
            if (!table.name().equals("field_history") || !works.toString().contains("PURGED")) {
                assertThat(laptop.rows(table))
                        .as("%s %s", works, table.name())
                        .isEqualTo(server.rows(table));
            }
        }
    }
}
