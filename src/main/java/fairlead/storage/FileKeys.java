package fairlead.storage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import fairlead.settings.FairleadException;
import fairlead.settings.Keychain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The keys of a workspace's files: in the system's keychain, with nothing beside the files but the
/// name under which it is kept there; or beside the files under a passphrase, which is said once a
/// start and remembered in memory alone.
public final class FileKeys {

    private static final String NOTE = "fairlead-key.json";
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private final Keychain keychain;
    private final Map<Path, FileKey> unlocked = new ConcurrentHashMap<>();

    public FileKeys(Keychain keychain) {
        this.keychain = keychain;
    }

    /// What lies beside the files.
    record Note(Optional<String> account, Optional<WrappedKey> wrapped) {}

    /// The key of a file that is encrypted, the path being without H2's ending; empty for a plain
    /// one, where the keychain does not have it, and while nobody has said the passphrase.
    public Optional<FileKey> find(Path file) {
        return EncryptedFile.is(file) ? of(file.toAbsolutePath().getParent()) : Optional.empty();
    }

    /// The key of a workspace's folder.
    public Optional<FileKey> of(Path folder) {
        return Optional.ofNullable(unlocked.get(folder.toAbsolutePath()))
                .or(() -> note(folder).flatMap(Note::account).flatMap(this::kept));
    }

    private Optional<FileKey> kept(String account) {
        return keychain.find(account).map(FileKey::of);
    }

    /// Whether the system has a keychain that could keep a key.
    public boolean hasKeychain() {
        return keychain.isThere();
    }

    /// Whether the key of a folder lies under a passphrase.
    public boolean isUnderPassphrase(Path folder) {
        return note(folder).flatMap(Note::wrapped).isPresent();
    }

    /// Whether an encrypted file waits for somebody to say the passphrase of its folder.
    public boolean isLocked(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return isUnderPassphrase(folder) && of(folder).isEmpty() && EncryptedFile.is(file);
    }

    /// Takes the key of a folder out from under its passphrase, until the program ends.
    public void unlock(Path folder, char[] passphrase) {
        note(folder)
                .flatMap(Note::wrapped)
                .ifPresent(
                        wrapped -> unlocked.put(folder.toAbsolutePath(), wrapped.open(passphrase)));
    }

    /// A new key for a workspace's folder, under a passphrase.
    public FileKey make(Path folder, char[] passphrase) {
        FileKey key = FileKey.random();
        note(folder, new Note(Optional.empty(), Optional.of(WrappedKey.wrap(key, passphrase))));
        unlocked.put(folder.toAbsolutePath(), key);
        return key;
    }

    /// The key of a workspace's folder, made where there is none; empty where the system has no
    /// keychain that gives back what it took.
    public Optional<FileKey> make(Path folder) {
        if (!keychain.isThere()) {
            return Optional.empty();
        }
        return of(folder).or(() -> fresh(folder));
    }

    /// Lets go of the key: whatever is still encrypted with it can never be read again.
    public void destroy(Path folder) {
        note(folder).flatMap(Note::account).ifPresent(keychain::forget);
        unlocked.remove(folder.toAbsolutePath());
        try {
            Files.deleteIfExists(folder.resolve(NOTE));
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, folder);
        }
    }

    private Optional<FileKey> fresh(Path folder) {
        FileKey key = FileKey.random();
        String account = "file-" + UUID.randomUUID();
        boolean kept =
                keychain.keep(account, key.text())
                        && keychain.find(account).filter(key.text()::equals).isPresent();
        if (!kept) {
            return Optional.empty();
        }
        note(folder, new Note(Optional.of(account), Optional.empty()));
        return Optional.of(key);
    }

    private static void note(Path folder, Note note) {
        Path draft = folder.resolve(NOTE + ".new");
        try {
            Files.createDirectories(folder);
            JSON.writeValue(draft.toFile(), note);
            Files.move(
                    draft,
                    folder.resolve(NOTE),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, folder);
        }
    }

    private static Optional<Note> note(Path folder) {
        Path note = folder.resolve(NOTE);
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(note.toFile(), Note.class));
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, folder);
        }
    }
}
