package fairlead.sync.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.settings.FairleadException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

class SealedWorkTest {

    private static final byte[] SAID = "something private".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void whoHasTheKeyReadsItAndNobodyElse() throws NoSuchAlgorithmException, IOException {
        KeyPair team = pair();
        Path file = folder.resolve("a.sealed");
        SealedWork.write(file, team.getPublic().getEncoded(), SAID);

        assertThat(SealedWork.read(file, team.getPrivate().getEncoded())).isEqualTo(SAID);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("private");
        assertThatThrownBy(() -> SealedWork.read(file, pair().getPrivate().getEncoded()))
                .hasMessage("sync.handover.key");
    }

    @Test
    void cutOrChangedAnywhereItIsRefusedWithASentence()
            throws NoSuchAlgorithmException, IOException {
        KeyPair team = pair();
        Path file = folder.resolve("a.sealed");
        SealedWork.write(file, team.getPublic().getEncoded(), SAID);
        byte[] whole = Files.readAllBytes(file);

        for (int i = 0; i < whole.length; i++) {
            Files.write(file, Arrays.copyOf(whole, i));
            assertThatThrownBy(() -> SealedWork.read(file, team.getPrivate().getEncoded()))
                    .isInstanceOf(FairleadException.class);
            byte[] other = whole.clone();
            other[i] ^= 1;
            Files.write(file, other);
            assertThatThrownBy(() -> SealedWork.read(file, team.getPrivate().getEncoded()))
                    .isInstanceOf(FairleadException.class);
        }
    }

    private static KeyPair pair() throws NoSuchAlgorithmException {
        return KeyPairGenerator.getInstance("X25519").generateKeyPair();
    }
}
