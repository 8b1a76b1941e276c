package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.Soak;
import fairlead.action.ActionType;
import fairlead.action.PlanAction;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.settings.FairleadException;
import fairlead.storage.StaleDataException;
import fairlead.sync.merge.SyncTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Random histories of three laptops with real files and journals against a real server: cut lines,
/// commits in another order than they began, purges, programs that end. In the end every operation
/// has its outcome, every note is somewhere, counters are exact, and all show the same.
class RealHistoryTest {

    private static final int STEPS = 14;
    private static final int TEAM = 40;

    @TempDir Path folder;

    private TestServer server;
    private final List<TestLaptop> laptops = new ArrayList<>();
    private final List<CutLine> lines = new ArrayList<>();
    private final Set<String> notes = new HashSet<>();
    private final Set<UUID> purged = new HashSet<>();
    private Connection paused;
    private long uses;

    @Test
    void everyPromiseHoldsInEveryHistory() throws Exception {
        int left = Soak.size("real.histories", 40);
        long seed = Soak.seed();
        try (Soak soak = Soak.of("G3 G4 G7 G8", "random histories on real files and PostgreSQL")) {
            while (left > 0) {
                int team = Math.min(left, TEAM);
                long first = seed;
                seed += team;
                left -= team;
                team(soak, first, team);
            }
        }
    }

    /// Histories that follow each other on the same three laptops and their server.
    private void team(Soak soak, long first, int count) throws Exception {
        open();
        try {
            for (long seed = first; seed < first + count; seed++) {
                long one = seed;
                soak.run(
                        () -> {
                            play(new Random(one));
                            calmDown();
                            check("seed " + one + " of the team from " + first);
                        });
            }
        } finally {
            close();
        }
    }

    private void close() throws SQLException {
        for (TestLaptop laptop : laptops) {
            laptop.close();
        }
        paused.close();
        server.drop();
        laptops.clear();
        lines.clear();
        notes.clear();
        purged.clear();
        uses = 0;
    }

    private void open() throws SQLException {
        server = new TestServer();
        paused = server.connect();
        paused.setAutoCommit(false);
        for (String name : List.of("ann", "bob", "cy")) {
            CutLine line = new CutLine(server::connect);
            lines.add(line);
            laptops.add(new TestLaptop(folder, line, server.person(name)));
        }
        for (TestLaptop laptop : laptops) {
            laptop.sync();
        }
        laptops.getFirst().useTemplate();
        uses++;
        laptops.getFirst().lead("first");
        calmDown();
    }

    private void play(Random random) throws SQLException {
        for (int i = 0; i < STEPS; i++) {
            int who = random.nextInt(laptops.size());
            try {
                step(random, laptops.get(who), lines.get(who));
            } catch (FairleadException refused) {
                boolean rule = !refused.textKey().startsWith("storage.");
                if (!rule && !(refused instanceof StaleDataException)) {
                    throw refused;
                }
            }
        }
    }

    private void step(Random random, TestLaptop laptop, CutLine line) throws SQLException {
        UUID lead = anyLead(laptop, random);
        switch (random.nextInt(16)) {
            case 0 -> laptop.lead("L" + random.nextInt(1000));
            case 1, 2 -> laptop.edit(lead, LeadField.COMPANY, "C" + random.nextInt(3));
            case 3 -> laptop.edit(lead, LeadField.NOTES, "a\nb" + random.nextInt(3) + "\nc");
            case 4, 5 -> note(laptop, lead, random);
            case 6 ->
                    laptop.move(lead, random.nextBoolean() ? LeadStatus.ACTIVE : LeadStatus.ON_ICE);
            case 7 -> action(laptop, lead, random);
            case 8 -> laptop.tags.add(laptop.me, lead, "tag" + random.nextInt(3));
            case 9 -> {
                laptop.useTemplate();
                uses++;
            }
            case 10 -> {
                if (random.nextInt(3) == 0) {
                    laptop.leads.delete(laptop.me, List.of(lead));
                }
            }
            case 11 -> laptop.sync();
            case 12 -> cut(laptop, line, random);
            case 13 -> elsewhere(random);
            case 14 -> purge(random);
            default -> {
                laptop.close();
                laptop.open();
            }
        }
    }

    private void note(TestLaptop laptop, UUID lead, Random random) {
        String text = "note " + random.nextLong();
        laptop.note(lead, text);
        notes.add(text);
    }

    private static void action(TestLaptop laptop, UUID lead, Random random) {
        String open =
                laptop.one(
                        "select id from lead_actions where status = 'approved' and lead_id = '%s'"
                                .formatted(lead));
        if (open == null) {
            laptop.actions.plan(
                    laptop.me, new PlanAction(lead, ActionType.FOLLOW_UP, "Call", null, null));
        } else if (random.nextBoolean()) {
            laptop.actions.complete(laptop.me, UUID.fromString(open), "done", null);
        } else {
            laptop.actions.dismiss(laptop.me, UUID.fromString(open), "no");
        }
    }

    private static void cut(TestLaptop laptop, CutLine line, Random random) {
        line.cut(random.nextBoolean() ? CutLine.Cut.BEFORE : CutLine.Cut.AFTER, random.nextInt(45));
        try {
            laptop.sync();
        } catch (SQLException cut) {
            assertThat(cut.getMessage()).contains("cut");
        } finally {
            line.mend();
        }
    }

    /// Another program, which commits now or much later.
    private void elsewhere(Random random) throws SQLException {
        String sql =
                "insert into leads (name, email) values ('E%d', 'e@x.test')"
                        .formatted(random.nextInt(1000));
        if (random.nextBoolean()) {
            try (var statement = paused.createStatement()) {
                statement.execute(sql);
            }
        } else {
            server.run(sql);
        }
        if (random.nextInt(3) == 0) {
            paused.commit();
        }
    }

    private void purge(Random random) throws SQLException {
        List<String> ids = server.list("select id from leads where name <> 'first' order by id");
        if (!ids.isEmpty()) {
            String id = ids.get(random.nextInt(ids.size()));
            server.run("delete from leads where id = '%s'".formatted(id));
            purged.add(UUID.fromString(id));
        }
    }

    private static UUID anyLead(TestLaptop laptop, Random random) {
        int count = Integer.parseInt(laptop.one("select count(*) from leads"));
        String sql = "select id from leads order by id limit 1 offset %d";
        return UUID.fromString(laptop.one(sql.formatted(random.nextInt(count))));
    }

    private void calmDown() throws SQLException {
        paused.commit();
        for (int round = 0; round < 2; round++) {
            for (TestLaptop laptop : laptops) {
                laptop.sync();
            }
        }
    }

    private void check(String history) throws SQLException {
        for (TestLaptop laptop : laptops) {
            assertThat(laptop.laptop.count("PENDING")).as(history).isZero();
            for (SyncTable table : TestLaptop.TABLES.all()) {
                assertThat(difference(laptop.rows(table), seen(table)))
                        .as("%s, %s", history, table.name())
                        .isEmpty();
            }
            assertThat(laptop.one("select count(*) from sync_outbox"))
                    .as("%s: every operation has its outcome", history)
                    .isEqualTo(
                            server.one(
                                    "select count(*) from sync.op where replica_id = '%s'"
                                            .formatted(laptop.one(REPLICA))));
        }
        assertThat(server.one("select sum(use_count) from email_templates"))
                .as("%s: counted once", history)
                .isEqualTo(String.valueOf(uses));
        noNoteIsLost(history);
    }

    /// The history of a lead that was purged stays with the server's owner.
    private Map<String, String> seen(SyncTable table) throws SQLException {
        Map<String, String> rows = server.rows(table);
        if (table.name().equals("field_history")) {
            server.list(
                            "select id from field_history h where lead_id is not null and not"
                                    + " exists (select 1 from leads l where l.id = h.lead_id)")
                    .forEach(rows::remove);
        }
        return rows;
    }

    private static List<String> difference(Map<String, String> here, Map<String, String> there) {
        List<String> lines = new ArrayList<>();
        Set<String> keys = new HashSet<>(here.keySet());
        keys.addAll(there.keySet());
        for (String key : keys) {
            if (!Objects.equals(here.get(key), there.get(key))) {
                lines.add("here " + here.get(key) + " there " + there.get(key));
            }
        }
        return lines;
    }

    private static final String REPLICA = "select v from sync_state where k = 'replica_id'";

    private void noNoteIsLost(String history) throws SQLException {
        Set<String> found =
                new HashSet<>(
                        server.list(
                                "select description from lead_timeline where event_type ="
                                        + " 'note_added'"));
        found.addAll(
                server.list(
                        "select op -> 'delta' ->> 'description' from sync.parked where op ->"
                                + " 'delta' ->> 'description' is not null"));
        Set<String> lost = new HashSet<>(notes);
        lost.removeAll(found);
        lost.removeIf(note -> purged.contains(leadOf(note)));
        assertThat(lost).as("%s: notes that are nowhere", history).isEmpty();
        assertThat(
                        server.list(
                                "select description from lead_timeline where event_type ="
                                        + " 'note_added' group by 1 having count(*) > 1"))
                .as("%s: notes that stand twice", history)
                .isEmpty();
    }

    /// The lead that a note was written on, by the laptops' own outboxes.
    private UUID leadOf(String note) {
        for (TestLaptop laptop : laptops) {
            String root =
                    laptop.one(
                            "select root from sync_outbox where cast(delta as varchar) like '%"
                                    + note
                                    + "%'");
            if (root != null) {
                return UUID.fromString(root);
            }
        }
        return null;
    }
}
