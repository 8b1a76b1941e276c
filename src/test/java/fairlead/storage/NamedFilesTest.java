package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Sha256;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class NamedFilesTest {

    private static final byte[] CONTENT = "a whiteboard, secret".getBytes(StandardCharsets.UTF_8);
    private static final String NAME = Sha256.of(CONTENT) + ".png";

    @TempDir private Path folder;
    private final FileKey key = FileKey.random();

    @Test
    void besideAnEncryptedDatabaseNeitherNameNorContentCanBeReadWithoutItsKey() throws IOException {
        files(key).put(NAME, CONTENT);

        Path there = onDisk().getFirst();
        assertThat(there.getFileName().toString()).doesNotContain(Sha256.of(CONTENT));
        assertThat(new String(Files.readAllBytes(there), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret")
                .doesNotContain(NAME);
        assertThat(files(key).find(NAME)).hasValue(CONTENT);
        assertThat(files(key).names()).containsExactly(NAME);
        assertThat(files(FileKey.random()).find(NAME)).isEmpty();
        assertThat(plain().find(NAME)).isEmpty();
    }

    @Test
    void whatLiesPlainIsReadSealedAndMadePlainAgain() throws IOException {
        plain().put(NAME, CONTENT);
        assertThat(files(key).find(NAME)).hasValue(CONTENT);

        files(key).sealAll();
        assertThat(plain().names()).isEmpty();
        assertThat(files(key).find(NAME)).hasValue(CONTENT);

        files(key).openAll();
        assertThat(plain().find(NAME)).hasValue(CONTENT);
        assertThat(onDisk()).hasSize(1);
    }

    @Test
    void withoutAKeyNothingIsSealedAndNothingLost() throws IOException {
        plain().put(NAME, CONTENT);

        plain().sealAll();
        plain().openAll();

        assertThat(plain().find(NAME)).hasValue(CONTENT);
    }

    @Test
    void oneThatIsNotWholeIsNeverShownNorCopiedAndIsReplaced() throws IOException {
        files(key).put(NAME, CONTENT);
        Path there = onDisk().getFirst();
        byte[] bytes = Files.readAllBytes(there);
        bytes[bytes.length - 1] ^= 1;
        Files.write(there, bytes);
        Files.write(folder.resolve("0".repeat(64) + ".sealed"), new byte[] {1});

        assertThat(files(key).find(NAME)).isEmpty();
        assertThat(files(key).names()).isEmpty();
        files(key).put(NAME, CONTENT);
        assertThat(files(key).find(NAME)).hasValue(CONTENT);
    }

    @Test
    void copiesAreSealedWhereTheirFolderHasAKey() throws IOException {
        plain().put(NAME, CONTENT);
        NamedFiles copies = new NamedFiles(folder.resolve("copies"), Optional.of(key));

        plain().copyTo(copies);

        assertThat(copies.names()).containsExactly(NAME);
        assertThat(new NamedFiles(folder.resolve("copies"), Optional.empty()).names()).isEmpty();
    }

    private NamedFiles files(FileKey with) {
        return new NamedFiles(folder, Optional.of(with));
    }

    private NamedFiles plain() {
        return new NamedFiles(folder, Optional.empty());
    }

    private List<Path> onDisk() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
