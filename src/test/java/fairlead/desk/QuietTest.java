package fairlead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Until a model is asked, nothing of the library is loaded and no connection is made: seen from
/// outside, by what a program of its own loads.
class QuietTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingIsLoadedAndNothingOpenedBeforeTheFirstCall(boolean on) throws Exception {
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load:stdout",
                                "-Xshare:auto",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                QuietStart.class.getName(),
                                folder.toString(),
                                String.valueOf(on))
                        .redirectErrorStream(true)
                        .start();
        String told = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor())
                .as(told.substring(Math.max(0, told.length() - 2_000)))
                .isZero();
        assertThat(told).contains("calls 0").doesNotContain("runs 0");
        assertThat(told).contains("fairlead.desk.ModelBench ");
        assertThat(told.lines())
                .noneMatch(line -> line.contains("dev.langchain4j"))
                .noneMatch(line -> line.contains("jdk.internal.net.http"));
    }
}
