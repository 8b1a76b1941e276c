package fairlead.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Secrets in files that a sealer makes unreadable; Windows' own sealer is not asked here.
class SealedKeychainTest {
    @TempDir private Path folder;

    @Test
    void aSecretComesBackAfterANewStartAndIsInNoFile() throws IOException {
        keychain(1).keep("mia@db", "open sesame");

        assertThat(keychain(1).find("mia@db")).contains("open sesame");
        assertThat(keychain(1).find("bob@db")).isEmpty();
        assertThat(files()).hasSize(1);
        assertThat(files().getFirst().getFileName().toString()).doesNotContain("mia");
        assertThat(Files.readString(files().getFirst(), StandardCharsets.ISO_8859_1))
                .doesNotContain("sesame");
    }

    @Test
    void anotherAccountsSecretIsNotFound() {
        keychain(1).keep("mia@db", "open sesame");

        assertThat(keychain(2).find("mia@db")).isEmpty();
    }

    @Test
    void theLastOneIsKeptAndAForgottenOneIsGone() throws IOException {
        Keychain keychain = keychain(1);
        keychain.keep("mia@db", "first");
        keychain.keep("mia@db", "second");
        assertThat(keychain.find("mia@db")).contains("second");

        keychain.forget("mia@db");
        assertThat(keychain.find("mia@db")).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatTheSystemDoesNotSealIsNotKept() throws IOException {
        assertThat(keychain(0).keep("mia@db", "open sesame")).isFalse();
        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    /// An account of a system is a number; 0 seals nothing.
    private Keychain keychain(int account) {
        return new SealedKeychain(
                folder,
                new SealedKeychain.Sealer() {
                    @Override
                    public Optional<byte[]> seal(byte[] plain) {
                        return account == 0 ? Optional.empty() : Optional.of(mixed(plain, true));
                    }

                    @Override
                    public Optional<byte[]> open(byte[] sealed) {
                        return sealed[0] == account
                                ? Optional.of(mixed(sealed, false))
                                : Optional.empty();
                    }
                });
    }

    private static byte[] mixed(byte[] bytes, boolean seal) {
        byte[] mixed = new byte[seal ? bytes.length + 1 : bytes.length - 1];
        for (int i = 0; i < Math.min(bytes.length, mixed.length); i++) {
            mixed[seal ? i + 1 : i] = (byte) (bytes[seal ? i : i + 1] ^ 0x5a);
        }
        if (seal) {
            mixed[0] = 1;
        }
        return mixed;
    }
}
