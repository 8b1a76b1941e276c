package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.backup.Backups;
import fairlead.cli.CommandLineTool;
import fairlead.cli.Passphrase;
import fairlead.cli.WorkspaceCommand;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.lead.NewLead;
import fairlead.lead.journal.ImageVault;
import fairlead.search.SearchKind;
import fairlead.settings.Keychain;
import fairlead.settings.Sha256;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.EncryptedFile;
import fairlead.storage.FileKeys;
import fairlead.storage.NamedFiles;
import fairlead.ui.settings.Strongroom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/// What a stolen computer that is switched off tells of a workspace: nothing, once it is encrypted.
class EncryptedWorkspaceTest {
    private static final String CANARY = "Zebrafinkenweg";

    private static final byte[] PICTURE =
            ("a photo of the " + CANARY).getBytes(StandardCharsets.UTF_8);
    private static final String NAME = Sha256.of(PICTURE) + ".png";

    private static final String PASSPHRASE = "twelve signs or more";

    @TempDir Path folder;

    private final PocketKeychain keychain = new PocketKeychain();

    @Test
    void onceEncryptedNothingBesideTheKeychainTellsAWordAndEverythingIsThere() throws IOException {
        try (WorkspaceDoors doors = doors(keychain)) {
            doors.openOwn();
            create(doors);
            new WorkspaceBackups(doors, Clock.systemUTC()).make();
        }
        Files.writeString(folder.resolve("fairlead-torn.mv.db"), "half of " + CANARY);
        assertThat(told()).as("before, anybody reads it").isNotEmpty();

        assertThat(encrypt(keychain)).isZero();

        assertThat(told()).isEmpty();
        try (WorkspaceDoors doors = doors(keychain)) {
            doors.reopen();
            Services services = doors.services().orElseThrow();
            assertThat(services.search.search(SearchKind.LEAD, CANARY, 5)).hasSize(1);
            assertThat(pictures(doors).find(NAME)).hasValue(PICTURE);
            WorkspaceBackups backups = new WorkspaceBackups(doors, Clock.systemUTC());
            backups.restore(backups.list().getFirst());
            assertThat(leads(doors)).isEqualTo(1);
            assertThat(pictures(doors).find(NAME)).hasValue(PICTURE);
            backups.make();
        }
        assertThat(told()).isEmpty();
        assertThat(folder.resolve("files").resolve(NAME)).doesNotExist();
        Backups plain =
                new Backups(folder.resolve("backups"), folder.resolve("files"), Clock.systemUTC());
        assertThatThrownBy(() -> plain.check(plain.list().getFirst()))
                .hasMessage("storage.backup.damaged");
    }

    @Test
    void whatLiesPlainBesideAnEncryptedFileIsSealedWhenThatIsOpened() throws IOException {
        try (WorkspaceDoors doors = doors(keychain)) {
            doors.openOwn();
            create(doors);
        }
        encrypt(keychain);
        Files.write(folder.resolve("files").resolve(NAME), PICTURE);
        assertThat(told()).isNotEmpty();

        try (WorkspaceDoors doors = doors(keychain)) {
            doors.reopen();
            assertThat(pictures(doors).find(NAME)).hasValue(PICTURE);
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void withoutItsKeyItIsRefusedWithASentenceAndStaysAsItIs() throws IOException {
        try (WorkspaceDoors doors = doors(keychain)) {
            doors.openOwn();
            create(doors);
        }
        encrypt(keychain);
        byte[] before = Files.readAllBytes(folder.resolve("fairlead.mv.db"));
        keychain.lose();

        try (WorkspaceDoors doors = doors(keychain)) {
            assertThatThrownBy(doors::reopen).hasMessage("storage.key.missing");
        }
        assertThat(Files.readAllBytes(folder.resolve("fairlead.mv.db"))).isEqualTo(before);
    }

    @Test
    void withoutAKeychainNothingIsEncryptedAndThatIsSaid() {
        try (WorkspaceDoors doors = doors(Keychain.none())) {
            doors.openOwn();
        }

        assertThat(encrypt(Keychain.none())).isNotZero();
        assertThat(EncryptedFile.is(folder.resolve("fairlead"))).isFalse();
    }

    @Test
    void underAPassphraseItOpensForWhoeverSaysItAndIsPlainAgainWhenWished() throws IOException {
        try (WorkspaceDoors doors = doors(Keychain.none())) {
            doors.openOwn();
            create(doors);
            room(doors).lock(PASSPHRASE.toCharArray(), far -> {}, () -> false);
            assertThat(leads(doors)).as("it stands open again").isEqualTo(1);
            assertThat(room(doors).state())
                    .isEqualTo(new Strongroom.State(true, true, false, false));
        }
        assertThat(told()).as("the backup that was made first as well").isEmpty();

        try (WorkspaceDoors doors = doors(Keychain.none())) {
            assertThatThrownBy(doors::reopen).hasMessage("storage.key.missing");
            assertThat(doors.asks()).isTrue();
            assertThatThrownBy(() -> doors.unlock("not the right one".toCharArray()))
                    .hasMessage("storage.key.passphrase");
            assertThat(doors.asks()).isTrue();

            doors.unlock(PASSPHRASE.toCharArray());
            assertThat(doors.asks()).isFalse();
            doors.reopen();
            assertThat(leads(doors)).isEqualTo(1);

            room(doors).unlock(far -> {}, () -> false);
            assertThat(leads(doors)).isEqualTo(1);
            assertThat(folder.resolve("files").resolve(NAME)).hasBinaryContent(PICTURE);
            assertThat(pictures(doors).find(NAME)).hasValue(PICTURE);
            assertThat(room(doors).state())
                    .isEqualTo(new Strongroom.State(false, false, false, false));
        }
        assertThat(EncryptedFile.is(folder.resolve("fairlead"))).isFalse();
        try (WorkspaceDoors doors = doors(Keychain.none())) {
            doors.reopen();
            WorkspaceBackups backups = new WorkspaceBackups(doors, Clock.systemUTC());
            assertThat(backups.list()).hasSizeGreaterThan(0);
            backups.restore(backups.list().getLast());
            assertThat(leads(doors)).as("the backups are plain again too").isEqualTo(1);
        }
    }

    @Test
    void whoeverStopsHasAWholeWorkspaceThatGoesOnLater() throws IOException {
        try (WorkspaceDoors doors = doors(keychain)) {
            doors.openOwn();
            create(doors);
            AtomicInteger asked = new AtomicInteger();

            assertThatThrownBy(() -> room(doors).lock(far -> {}, () -> asked.getAndIncrement() > 0))
                    .isInstanceOf(CancellationException.class);
            assertThat(leads(doors)).isEqualTo(1);
            assertThat(told()).as("the backup is not done yet").isNotEmpty();

            room(doors).lock(far -> {}, () -> false);
            assertThat(leads(doors)).isEqualTo(1);
        }
        assertThat(told()).isEmpty();
    }

    private static WorkspaceStrongroom room(WorkspaceDoors doors) {
        return new WorkspaceStrongroom(doors, Clock.systemUTC());
    }

    private WorkspaceDoors doors(Keychain with) {
        return new WorkspaceDoors(
                new WorkspaceFolder(folder), Clock.systemUTC(), Optional.empty(), with);
    }

    private int encrypt(Keychain with) {
        Texts texts = new Texts(Locale.ENGLISH);
        return CommandLineTool.run(
                new String[] {"workspace", "encrypt", "--workspace", folder.toString()},
                texts,
                new Passphrase(texts),
                List.of(WorkspaceCommand.line(texts, new FileKeys(with), Clock.systemUTC())));
    }

    private static void create(WorkspaceDoors doors) {
        Services services = doors.services().orElseThrow();
        services.leads.create(
                services.actor(),
                new NewLead(
                        Map.of(LeadField.NAME, CANARY, LeadField.EMAIL, "z@x.test"),
                        LeadStatus.ACTIVE));
        assertThat(new ImageVault(pictures(doors)).keep(PICTURE)).isEqualTo(NAME);
    }

    private static NamedFiles pictures(WorkspaceDoors doors) {
        return doors.services().orElseThrow().database.files(doors.folder().files());
    }

    private static long leads(WorkspaceDoors doors) {
        return doors.services()
                .orElseThrow()
                .database
                .read(
                        session ->
                                session.createSelectionQuery(
                                                "select count(*) from Lead", Long.class)
                                        .getSingleResult());
    }

    /// The files that say it, in clear or packed, in either case.
    private List<Path> told() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(this::tells).toList();
        }
    }

    private boolean tells(Path file) {
        try {
            if (file.toString().endsWith(".zip")) {
                try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
                    zip.getNextEntry();
                    return says(zip.readAllBytes());
                }
            }
            return says(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean says(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains(CANARY.toLowerCase(Locale.ROOT));
    }
}
