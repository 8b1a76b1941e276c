package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.Soak;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.sync.merge.SyncTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Random histories in which the server, or a laptop with its journal, is set back to a backup made
/// somewhere on the way: in the end every note that a laptop acknowledged is on the server once,
/// counters are exact, and all show the same.
class RestoreHistoryTest {

    private static final int STEPS = 12;

    @TempDir Path folder;

    private TestServer server;
    private Optional<TestServer> backup = Optional.empty();
    private Optional<Path> image = Optional.empty();
    private TestLaptop ann;
    private TestLaptop bob;
    private final Set<String> notes = new HashSet<>();
    private long uses;

    @Test
    void whatWasAcknowledgedOutlivesEveryBackupThatIsTakenBack() throws Exception {
        long first = Soak.seed();
        int wanted = Soak.size("restores", 6);
        try (Soak soak = Soak.of("G11", "histories with a server or a laptop set back")) {
            for (long seed = first; seed < first + wanted; seed++) {
                long one = seed;
                soak.run(() -> play(new Random(one), one % 2 == 0, "seed " + one));
            }
        }
    }

    private void play(Random random, boolean laptop, String history)
            throws SQLException, IOException {
        open();
        try {
            int kept = random.nextInt(STEPS / 2);
            int back = kept + 1 + random.nextInt(STEPS - kept - 1);
            for (int i = 0; i < STEPS; i++) {
                if (i == kept) {
                    keep(laptop);
                }
                if (i == back) {
                    setBack(laptop);
                }
                step(random, random.nextBoolean() ? ann : bob);
            }
            check(history);
        } finally {
            close();
        }
    }

    private void open() throws SQLException {
        server = new TestServer();
        ann = new TestLaptop(folder, () -> server.connect(), server.person("ann"));
        bob = new TestLaptop(folder, () -> server.connect(), server.person("bob"));
        sync();
        ann.useTemplate();
        uses = 1;
        ann.lead("first");
        sync();
    }

    private void sync() throws SQLException {
        for (int round = 0; round < 2; round++) {
            ann.sync();
            bob.sync();
        }
    }

    private void close() throws SQLException {
        ann.close();
        bob.close();
        server.drop();
        backup = Optional.empty();
        image = Optional.empty();
        notes.clear();
    }

    private void step(Random random, TestLaptop laptop) throws SQLException {
        UUID lead = UUID.fromString(laptop.one("select id from leads order by id limit 1"));
        switch (random.nextInt(7)) {
            case 0 -> laptop.lead("L" + random.nextInt(1_000));
            case 1 -> laptop.edit(lead, LeadField.COMPANY, "C" + random.nextInt(3));
            case 2 -> laptop.move(lead, LeadStatus.values()[random.nextInt(3)]);
            case 3, 4 -> note(laptop, lead, random);
            case 5 -> {
                laptop.useTemplate();
                uses++;
            }
            default -> laptop.sync();
        }
    }

    private void note(TestLaptop laptop, UUID lead, Random random) {
        String text = "note " + random.nextLong();
        laptop.note(lead, text);
        notes.add(text);
    }

    /// Makes the backup of the server, or of the first laptop with its journal.
    private void keep(boolean laptop) throws SQLException, IOException {
        if (!laptop) {
            backup = Optional.of(server.copy());
            return;
        }
        ann.sync();
        ann.close();
        Path kept = Files.createTempDirectory(folder, "image");
        Files.copy(data(), kept.resolve("database"));
        copy(ann.journal, Files.createDirectory(kept.resolve("journal")));
        image = Optional.of(kept);
        ann.open();
    }

    /// What a laptop did after its image was made and had not brought in went with its disk: it
    /// brings everything in before that.
    private void setBack(boolean laptop) throws SQLException, IOException {
        if (!laptop) {
            server.becomes(backup.orElseThrow());
            return;
        }
        ann.sync();
        ann.close();
        Files.copy(
                image.orElseThrow().resolve("database"),
                data(),
                StandardCopyOption.REPLACE_EXISTING);
        try (Stream<Path> files = Files.list(ann.journal)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        copy(image.orElseThrow().resolve("journal"), ann.journal);
        ann.open();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private Path data() {
        return ann.file.resolveSibling(ann.file.getFileName() + ".mv.db");
    }

    private void check(String history) throws SQLException {
        sync();
        List<String> found =
                new ArrayList<>(
                        server.list(
                                "select description from lead_timeline where event_type ="
                                        + " 'note_added'"));
        assertThat(found).as(history).containsExactlyInAnyOrderElementsOf(notes);
        assertThat(server.one("select sum(use_count) from email_templates"))
                .as("%s: counted once", history)
                .isEqualTo(String.valueOf(uses));
        for (TestLaptop laptop : List.of(ann, bob)) {
            assertThat(laptop.laptop.count("PENDING")).as(history).isZero();
            for (SyncTable table : TestLaptop.TABLES.all()) {
                assertThat(laptop.rows(table))
                        .as("%s, %s", history, table.name())
                        .isEqualTo(server.rows(table));
            }
        }
    }
}
