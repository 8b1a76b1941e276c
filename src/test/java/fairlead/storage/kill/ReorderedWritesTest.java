package fairlead.storage.kill;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.Soak;
import fairlead.app.Entities;
import fairlead.lead.EditLeads;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.MoveLeads;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.EncryptedFile;
import fairlead.storage.FileKey;
import fairlead.storage.Holes;
import fairlead.storage.LiveContents;
import fairlead.storage.TestDatabases;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// A power cut on a disk that writes in its own order: whatever it kept of what it was not told to
/// keep, the file opens with all that was made safe, and of what came after with whole works, none
/// without those before it. Where it tore writes, half a work may stay unseen, since H2's pages
/// have no checksums; the long form counts those. `-Dfairlead.reordered.cuts=500` for the long
/// form.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "watches a folder whose name ends with a colon")
class ReorderedWritesTest {

    private static final String PROMISE = "G2";
    private static final String WHAT = "power cuts that reorder what H2 wrote: ";
    private static final int CUTS = Soak.size("reordered.cuts", 4);
    private static final String HALF = "half a work";
    private static final int WORKS = 18;
    private static final Actor ME = Actor.user(UUID.randomUUID());

    /// What was shown once a work had returned, and where the log of the disk was then; `safe`
    /// where it was made safe as well.
    private record Saved(String shown, int at, boolean safe) {}

    @TempDir private Path folder;

    private final List<Saved> saved = new ArrayList<>();
    private final Random random = new Random(7 + Soak.seed());
    private Optional<FileKey> key = Optional.empty();

    @ParameterizedTest
    @CsvSource({"REORDERS,false", "REORDERS,true", "TEARS,false", "TEARS,true"})
    void whatWasMadeSafeIsThereWhateverTheDiskKeptOfTheRest(DiskLog.Disk disk, boolean encrypted)
            throws Exception {
        DiskLog log = work(encrypted);
        String what = WHAT + disk + (encrypted ? ", encrypted" : "");
        try (Soak soak = Soak.of(PROMISE, what)) {
            for (int i = 0; i < CUTS; i++) {
                int cut = saved.getFirst().at() + random.nextInt(log.now() - saved.getFirst().at());
                check(soak, wrong(log, cut, disk), disk == DiskLog.Disk.TEARS);
            }
        }
    }

    private static void check(Soak soak, List<String> wrong, boolean torn) throws Exception {
        try {
            soak.run(() -> assertThat(wrong).isEmpty());
        } catch (AssertionError e) {
            if (!torn || !wrong.equals(List.of(HALF))) {
                throw e;
            }
        }
    }

    @Test
    void aDiskThatIsNotToldToKeepAnythingLosesWhatWasSaid() throws Exception {
        DiskLog log = work(false);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < CUTS && wrong.isEmpty(); i++) {
            wrong.addAll(wrong(log, log.now(), DiskLog.Disk.LIES));
        }
        assertThat(wrong).as("the control must fail").isNotEmpty();
        Soak.control(PROMISE, WHAT + DiskLog.Disk.REORDERS, "nothing is forced: lost");
    }

    private DiskLog work(boolean encrypted) throws Exception {
        Path file = Holes.in(TestDatabases.h2File(folder));
        key = encrypted ? Optional.of(KilledWriter.KEY) : Optional.empty();
        key.ifPresent(one -> EncryptedFile.turnOn(file, one));
        try (DiskLog log = DiskLog.of(file);
                Database database = open(log.file(), Entities.ALL)) {
            LeadService leads =
                    new LeadService(
                            database, new StageGate(new StatusStore(database), new RateStore()));
            safe(database, log);
            for (int i = 0; i < WORKS; i++) {
                one(leads, i);
                saved.add(new Saved(LiveContents.digest(database), log.now(), false));
                if (random.nextInt(4) == 0) {
                    safe(database, log);
                }
            }
            return log;
        }
    }

    private void safe(Database database, DiskLog log) throws Exception {
        database.checkpoint();
        saved.add(new Saved(LiveContents.digest(database), log.now(), true));
    }

    private UUID last;

    private void one(LeadService leads, int i) {
        switch (i % 3) {
            case 0 ->
                    last =
                            leads.create(
                                            ME,
                                            new NewLead(
                                                    Map.of(LeadField.NAME, "Lead " + i),
                                                    LeadStatus.NEW_OPPORTUNITIES))
                                    .result();
            case 1 -> leads.edit(ME, EditLeads.one(last, LeadField.NOTES, "a line\n".repeat(900)));
            default -> leads.move(ME, MoveLeads.to(LeadStatus.ACTIVE, List.of(last)));
        }
    }

    /// What is wrong with the file that a cut leaves behind.
    private List<String> wrong(DiskLog log, int cut, DiskLog.Disk disk) throws Exception {
        Path place = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
        Path file = place.resolve("fairlead");
        Path data = place.resolve("fairlead.mv.db");
        Files.write(data, log.after(cut, disk, random));
        String there;
        try (Database database = open(file, List.of())) {
            there = LiveContents.digest(database);
        } catch (RuntimeException e) {
            return List.of("does not open: " + e);
        }
        Files.delete(data);
        List<String> allowed = allowed(cut);
        return allowed.contains(there)
                ? List.of()
                : List.of(
                        saved.stream().anyMatch(one -> one.shown().equals(there)) ? "lost" : HALF);
    }

    /// All states from the last one that was made safe to the one being written.
    private List<String> allowed(int cut) {
        int from = 0;
        int to = 0;
        for (int i = 0; i < saved.size(); i++) {
            if (saved.get(i).at() <= cut) {
                from = saved.get(i).safe() ? i : from;
                to = i + 1;
            }
        }
        return saved.subList(from, Math.min(saved.size(), to + 1)).stream()
                .map(Saved::shown)
                .toList();
    }

    private Database open(Path file, List<Class<?>> entities) {
        return Database.open(new DatabaseSettings.File(file, key), entities, Clock.systemUTC());
    }
}
