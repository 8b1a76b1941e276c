package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceFolder.Note;
import fairlead.sync.DataCheck;
import fairlead.sync.Replica;
import fairlead.sync.SyncReport;
import fairlead.sync.TeamLine;
import fairlead.sync.laptop.Laptop;
import fairlead.sync.laptop.StateTable;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What the doctor says of a team's copy: the journal, what waits, what was parked, and how it
/// compares with the server. Opening the copy does again what only the journal knows.
final class CopyDoctor {
    @Mixin private PasswordOption password;

    @Option(names = "--compare", descriptionKey = "cli.doctor.compare")
    private boolean compare;

    private final Opener opener;
    private final Clock clock;

    CopyDoctor(Opener opener, Clock clock) {
        this.opener = opener;
        this.clock = clock;
    }

    Map<String, Object> facts(WorkspaceFolder folder, CommandLine at, Texts texts) {
        Note note = folder.note();
        String user = note.user().orElseThrow();
        TeamLine line =
                new TeamLine(
                        note.url().orElseThrow(),
                        user,
                        Optional.of(folder.authority()).filter(Files::exists),
                        compare ? Optional.of(password.read(at, texts, user)) : Optional.empty());
        try (Replica replica =
                Replica.open(
                        folder,
                        settings -> opener.open(settings, clock),
                        line,
                        opener.key(Replica.file(folder)))) {
            DataCheck check = new DataCheck(replica);
            if (compare) {
                check.run(done -> {});
            }
            return facts(replica, check);
        }
    }

    private static Map<String, Object> facts(Replica replica, DataCheck check) {
        Laptop laptop = replica.laptop();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("journal_bytes", replica.travel().journalBytes());
        facts.put("copy_bytes", replica.travel().bytes());
        facts.put("pending", laptop.count("PENDING"));
        facts.put("parked", laptop.openParked());
        facts.put("conflicts", laptop.conflicts());
        facts.put("last_sync", laptop.state(StateTable.LAST_SYNC).orElse("never"));
        facts.put("clock", clock(laptop));
        facts.put("server", replica.sync().isDoubting() ? "another one than before" : "known");
        facts.put("loading", laptop.state(StateTable.LOADING_FROM).isPresent());
        facts.put(
                "digest",
                check.last()
                        .map(
                                found ->
                                        "%s: %d rows compared, %d repaired"
                                                .formatted(
                                                        found.at(),
                                                        found.compared(),
                                                        found.repaired()))
                        .orElse("never compared"));
        return facts;
    }

    /// As the last sync found it.
    private static String clock(Laptop laptop) {
        return laptop.state(StateTable.CLOCK_AHEAD)
                .map(Duration::parse)
                .flatMap(SyncReport::wrong)
                .map(by -> by.abs().toSeconds() + " s " + (by.isNegative() ? "slow" : "fast"))
                .orElse("right");
    }
}
