package fairlead.settings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/// Secrets as files that only the account of the person on this computer can open: for a system
/// that seals bytes and keeps nothing. A file is named by the hash of what its secret is for.
public final class SealedKeychain implements Keychain {

    private static final Logger LOG = LoggerFactory.getLogger(SealedKeychain.class);

    private final Path folder;
    private final Sealer sealer;

    /// Seals bytes for the person who is signed in to the system; empty where it refuses.
    interface Sealer {
        Optional<byte[]> seal(byte[] plain);

        Optional<byte[]> open(byte[] sealed);
    }

    SealedKeychain(Path folder, Sealer sealer) {
        this.folder = folder;
        this.sealer = sealer;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Optional<String> find(String account) {
        Path file = file(account);
        try {
            return Files.exists(file)
                    ? sealer.open(Files.readAllBytes(file)).map(SealedKeychain::text)
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warn("a kept secret cannot be read: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static String text(byte[] plain) {
        return new String(plain, StandardCharsets.UTF_8);
    }

    @Override
    public boolean keep(String account, String secret) {
        byte[] plain = secret.getBytes(StandardCharsets.UTF_8);
        try {
            Optional<byte[]> sealed = sealer.seal(plain);
            if (sealed.isEmpty()) {
                return false;
            }
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "secret", ".new");
            Files.write(draft, sealed.get());
            Files.move(
                    draft,
                    file(account),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            LOG.warn("a secret cannot be kept: {}", e.getMessage());
            return false;
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    @Override
    public void forget(String account) {
        try {
            Files.deleteIfExists(file(account));
        } catch (IOException e) {
            LOG.warn("a kept secret cannot be deleted: {}", e.getMessage());
        }
    }

    private Path file(String account) {
        return folder.resolve(Sha256.of(account) + ".sealed");
    }
}
