package fairlead.storage;

import com.fasterxml.jackson.databind.json.JsonMapper;

import fairlead.settings.FairleadException;
import fairlead.settings.Keychain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The keys of a workspace's files, in the system's keychain; beside the files lies only the name
/// under which the key is kept there.
public final class FileKeys {

    private static final String NOTE = "fairlead-key.json";
    private static final String ACCOUNT = "account";

    private final Keychain keychain;

    public FileKeys(Keychain keychain) {
        this.keychain = keychain;
    }

    /// The key of a file that is encrypted, the path being without H2's ending; empty for a plain
    /// one, and where the keychain does not have it.
    public Optional<FileKey> find(Path file) {
        return EncryptedFile.is(file) ? of(file.toAbsolutePath().getParent()) : Optional.empty();
    }

    /// The key of a workspace's folder.
    public Optional<FileKey> of(Path folder) {
        return account(folder).flatMap(keychain::find).map(FileKey::of);
    }

    /// The key of a workspace's folder, made where there is none; empty where the system has no
    /// keychain that gives back what it took.
    public Optional<FileKey> make(Path folder) {
        if (!keychain.isThere()) {
            return Optional.empty();
        }
        return of(folder).or(() -> fresh(folder));
    }

    /// Takes the key out of the keychain: whatever was encrypted with it can never be read again.
    public void destroy(Path folder) {
        account(folder).ifPresent(keychain::forget);
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
        note(folder, account);
        return Optional.of(key);
    }

    private static void note(Path folder, String account) {
        Path draft = folder.resolve(NOTE + ".new");
        try {
            Files.createDirectories(folder);
            JsonMapper.builder().build().writeValue(draft.toFile(), Map.of(ACCOUNT, account));
            Files.move(
                    draft,
                    folder.resolve(NOTE),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, folder);
        }
    }

    private static Optional<String> account(Path folder) {
        Path note = folder.resolve(NOTE);
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    JsonMapper.builder().build().readTree(note.toFile()).path(ACCOUNT).textValue());
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, folder);
        }
    }
}
