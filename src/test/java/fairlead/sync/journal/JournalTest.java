package fairlead.sync.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.settings.FairleadException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import javax.crypto.spec.SecretKeySpec;

class JournalTest {

    @TempDir Path folder;

    @Test
    void whatWasAppendedIsThereAfterReopening() {
        try (Journal journal = Journal.open(folder, FrameCodec.plain())) {
            journal.append(bytes("one"));
            journal.append(bytes("two"));
        }

        assertThat(read(FrameCodec.plain())).containsExactly("one", "two");
    }

    @Test
    void aTailTornAtAnyByteIsCutAndTheRestIsWhole() throws IOException {
        try (Journal journal = Journal.open(folder, FrameCodec.plain())) {
            journal.append(bytes("one"));
            journal.append(bytes("two"));
        }
        Path segment = folder.resolve("00000001.journal");
        byte[] whole = Files.readAllBytes(segment);
        for (int length = 12; length < whole.length - 1; length++) {
            Files.write(segment, Arrays.copyOf(whole, length));

            assertThat(read(FrameCodec.plain())).as("cut at %d", length).containsExactly("one");
            try (Journal journal = Journal.open(folder, FrameCodec.plain())) {
                journal.append(bytes("three"));
            }
            assertThat(read(FrameCodec.plain())).containsExactly("one", "three");
        }
    }

    @Test
    void aFlippedBitIsNotTakenForAFrame() throws IOException {
        try (Journal journal = Journal.open(folder, FrameCodec.plain())) {
            journal.append(bytes("one"));
        }
        Path segment = folder.resolve("00000001.journal");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length - 1] ^= 1;
        Files.write(segment, bytes);

        assertThat(read(FrameCodec.plain())).isEmpty();
        assertThat(folder.resolve("00000001.journal.torn")).exists();
    }

    @Test
    void aTailOfWhichTheDiskLostAnySectorsIsCutAndTheRestIsWhole() throws IOException {
        try (Journal journal = Journal.open(folder, FrameCodec.plain())) {
            journal.append(bytes("one"));
            journal.append(bytes("x".repeat(3_000)));
        }
        Path segment = folder.resolve("00000001.journal");
        byte[] whole = Files.readAllBytes(segment);
        for (int kept = 11; kept < whole.length - 1; kept++) {
            byte[] zeros = Arrays.copyOf(Arrays.copyOf(whole, kept), whole.length);
            Files.write(segment, zeros);

            assertThat(read(FrameCodec.plain())).as("zeros from %d", kept).containsExactly("one");
        }
        byte[] middle = whole.clone();
        Arrays.fill(middle, 1_024, 1_536, (byte) 0);
        Files.write(segment, middle);
        assertThat(read(FrameCodec.plain())).containsExactly("one");
    }

    @Test
    void aFrameThatAFullDiskTookHalfOfDoesNotHideThoseAfterIt() throws IOException {
        Path segment = folder.resolve("00000001.journal");
        try (Journal journal = Journal.open(folder, FrameCodec.plain())) {
            journal.append(bytes("one"));
            Files.write(segment, new byte[] {0, 0, 0, 9, 1}, StandardOpenOption.APPEND);
            journal.append(bytes("two"));
        }

        assertThat(read(FrameCodec.plain())).containsExactly("one", "two");
    }

    @Test
    void damageInAnEarlierSegmentIsSaidAndNotCutAway() throws IOException {
        try (Journal journal = Journal.open(folder, FrameCodec.plain())) {
            journal.append(bytes("x".repeat(9 << 20)));
            journal.append(bytes("two"));
        }
        Path first = folder.resolve("00000001.journal");
        Files.write(first, Arrays.copyOf(Files.readAllBytes(first), 1_000));

        assertThatThrownBy(() -> Journal.open(folder, FrameCodec.plain()))
                .isInstanceOfSatisfying(
                        FairleadException.class,
                        e -> assertThat(e.textKey()).isEqualTo("sync.journal.damaged"));
    }

    @Test
    void aSealedFrameShowsNothingAndOpensOnlyWithItsKey() throws IOException {
        FrameCodec mine = FrameCodec.sealed(new SecretKeySpec(new byte[32], "AES"));
        try (Journal journal = Journal.open(folder, mine)) {
            journal.append(bytes("a secret name"));
        }

        byte[] onDisk = Files.readAllBytes(folder.resolve("00000001.journal"));
        assertThat(new String(onDisk, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        assertThat(read(mine)).containsExactly("a secret name");
        byte[] other = new byte[32];
        other[0] = 1;
        assertThatThrownBy(() -> read(FrameCodec.sealed(new SecretKeySpec(other, "AES"))))
                .hasMessage("sync.journal.key");
    }

    @Test
    void oldSegmentsGoOnlyWhenNothingInThemIsNeeded() throws IOException {
        try (Journal journal = Journal.open(folder, FrameCodec.plain())) {
            journal.append(bytes("x".repeat(9 << 20)));
            journal.append(bytes("two"));
            Path first = folder.resolve("00000001.journal");
            Files.setLastModifiedTime(first, FileTime.from(Instant.EPOCH));

            journal.prune(Instant.now(), frame -> false);
            assertThat(first).exists();

            journal.prune(Instant.EPOCH, frame -> true);
            assertThat(first).exists();

            journal.prune(Instant.now(), frame -> true);
            assertThat(first).doesNotExist();
            assertThat(journal.frames()).hasSize(1);
        }
    }

    private List<String> read(FrameCodec codec) {
        try (Journal journal = Journal.open(folder, codec)) {
            return journal.frames().stream()
                    .map(frame -> new String(frame, StandardCharsets.UTF_8))
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
