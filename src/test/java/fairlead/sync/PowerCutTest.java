package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.Soak;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.storage.TestDatabases;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// A laptop whose power goes while it writes: of the journal the disk has what was forced, and
/// anything of the frame that was on its way; of the database it has what it had at any moment
/// before. `-Dfairlead.power.cuts=500` for the long form.
class PowerCutTest {

    private static final String PROMISE = "G2";
    private static final String WHAT = "power cuts of a laptop at work";
    private static final int SECTOR = 512;
    private static final String OPS =
            "select listagg(op_seq || ' ' || op_id || ' ' || delta, ' ') within group (order by"
                    + " op_seq) from sync_outbox";
    private static final String LEADS =
            "select listagg(name || ' ' || company || ' ' || status || ' ' || coalesce(notes, ''),"
                    + " ' ') within group (order by id) from leads";
    private static final String EVENTS =
            "select listagg(id || ' ' || coalesce(description, ''), ' ') within group (order by id)"
                    + " from lead_timeline";

    /// What a laptop showed once a work was said to be saved, and how much of the journal was
    /// forced by then.
    private record Saved(long journal, Path database, String shown) {}

    @TempDir Path folder;

    private final List<Saved> saved = new ArrayList<>();
    private byte[] journal;

    @BeforeEach
    void work() throws IOException {
        Path file = TestDatabases.h2File(folder);
        Path frames = folder.resolve("frames");
        try (TestLaptop laptop = laptop(file, frames)) {
            keep(laptop, frames);
            for (int i = 0; i < 3; i++) {
                UUID lead = laptop.lead("Lead " + i);
                keep(laptop, frames);
                laptop.edit(lead, LeadField.COMPANY, "Acme " + i);
                keep(laptop, frames);
                laptop.edit(lead, LeadField.NOTES, "a line\n".repeat(300));
                keep(laptop, frames);
                laptop.move(lead, LeadStatus.ACTIVE);
                keep(laptop, frames);
                laptop.note(lead, "called");
                keep(laptop, frames);
            }
        }
        journal = Files.readAllBytes(segment(frames));
    }

    @Test
    void everyWorkThatWasSaidToBeSavedIsThereWhateverTheDiskKeptOfTheNextOne() throws Exception {
        Random random = new Random(Soak.seed());
        int cuts = Soak.size("power.cuts", 24);
        try (Soak soak = Soak.of(PROMISE, WHAT)) {
            for (int i = 0; i < cuts; i++) {
                int last = i % saved.size();
                soak.run(() -> cut(random, last));
            }
        }
    }

    @Test
    void aJournalThatIsNotForcedLosesWork() throws IOException, SQLException {
        Saved promised = saved.getLast();
        long unforced = saved.get(saved.size() - 2).journal();

        String shown = after(Arrays.copyOf(journal, (int) unforced), saved.getFirst().database());

        assertThat(shown).as("the control must fail").isNotEqualTo(promised.shown());
        Soak.control(PROMISE, WHAT, "a journal that is not forced: lost");
    }

    /// The power goes after work `last` was saved and while the one after it is written.
    private void cut(Random random, int last) throws IOException, SQLException {
        byte[] kept = kept(random, last);
        Path database = saved.get(random.nextInt(last + 1)).database();
        boolean next =
                last + 1 < saved.size()
                        && Arrays.equals(
                                kept, Arrays.copyOf(journal, (int) saved.get(last + 1).journal()));

        String shown = after(kept, database);

        assertThat(shown)
                .as("after work %d with %d bytes of the journal", last, kept.length)
                .isEqualTo(saved.get(next ? last + 1 : last).shown());
    }

    /// The journal as the disk has it: cut within the frame on its way, or with some sectors of it
    /// never written.
    private byte[] kept(Random random, int last) {
        int forced = (int) saved.get(last).journal();
        int end = last + 1 < saved.size() ? (int) saved.get(last + 1).journal() : forced;
        if (random.nextBoolean()) {
            return Arrays.copyOf(journal, forced + random.nextInt(end - forced + 1));
        }
        byte[] kept = Arrays.copyOf(journal, end);
        int from = forced;
        while (from < end) {
            int until = Math.min(end, (from / SECTOR + 1) * SECTOR);
            if (random.nextInt(3) > 0) {
                Arrays.fill(kept, from, until, (byte) 0);
            }
            from = until;
        }
        return kept;
    }

    private String after(byte[] kept, Path database) throws IOException, SQLException {
        Path place = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
        Path frames = Files.createDirectory(place.resolve("frames"));
        Files.write(segment(frames), kept);
        Files.copy(database, place.resolve("copy.mv.db"));
        try (TestLaptop laptop = laptop(place.resolve("copy"), frames)) {
            return shown(laptop);
        }
    }

    private void keep(TestLaptop laptop, Path frames) throws IOException {
        Path copy = folder.resolve("database-" + saved.size());
        Files.copy(laptop.file.resolveSibling(laptop.file.getFileName() + ".mv.db"), copy);
        saved.add(new Saved(Files.size(segment(frames)), copy, shown(laptop)));
    }

    private static String shown(TestLaptop laptop) {
        return String.join("\n", laptop.one(OPS) + "", laptop.one(LEADS) + "", laptop.one(EVENTS));
    }

    private static Path segment(Path frames) {
        return frames.resolve("00000001.journal");
    }

    private static TestLaptop laptop(Path file, Path frames) {
        return new TestLaptop(
                file,
                frames,
                () -> {
                    throw new SQLException("at sea", "08001");
                },
                UUID.randomUUID());
    }
}
