package fairlead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class FormatTest {
    @Test
    void everyJavaFileIsFormatted() {
        List<Path> untidy =
                SourceFormat.files().parallelStream()
                        .filter(file -> !SourceFormat.tidy(file).equals(Sources.read(file)))
                        .toList();

        assertThat(untidy)
                .as("these files are not formatted; run: mvn -q test-compile exec:exec@format")
                .isEmpty();
    }
}
