package fairlead.lead.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.storage.NamedFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ImageVaultTest {

    @TempDir private Path folder;

    @Test
    void thePictureIsKeptOnceByItsContent() throws IOException {
        ImageVault vault = new ImageVault(files());

        String name = vault.keep(new byte[] {1, 2, 3});
        assertThat(vault.keep(new byte[] {1, 2, 3})).isEqualTo(name);
        assertThat(vault.keep(new byte[] {4})).isNotEqualTo(name);

        assertThat(vault.find(name).orElseThrow()).containsExactly(1, 2, 3);
        try (var files = Files.list(folder.resolve("files"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aTextNamesItsPicturesAndKeepsItsWords() {
        ImageVault vault = new ImageVault(files());
        String name = vault.keep(new byte[] {1});

        String text = ImageVault.refer("See the plan", List.of(name));

        assertThat(ImageVault.named(text)).containsExactly(name);
        assertThat(ImageVault.words(text)).isEqualTo("See the plan");
        assertThat(ImageVault.named("![](plan.png) and (brackets)")).isEmpty();
    }

    @Test
    void nothingOutsideOfItsFolderIsEverShown() throws IOException {
        Files.writeString(folder.resolve("secret.png"), "secret");
        ImageVault vault = new ImageVault(files());
        vault.keep(new byte[] {1});

        assertThat(vault.find("../secret.png")).isEmpty();
        assertThat(vault.find("0".repeat(64) + ".png")).isEmpty();
    }

    private NamedFiles files() {
        return new NamedFiles(folder.resolve("files"), Optional.empty());
    }
}
