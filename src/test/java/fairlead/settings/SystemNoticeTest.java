package fairlead.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// With a command that stands in for the system's and writes down what it was given.
@DisabledOnOs(OS.WINDOWS)
class SystemNoticeTest {
    private static final String TEXT = "--icon=x\" & do shell script \"touch /tmp/x\" $(id) ü";

    @TempDir private Path folder;

    @Test
    void onLinuxATextIsNeverAnOption() throws IOException {
        List<String> given = given("Linux", "notify-send");

        assertThat(given.subList(given.indexOf("--"), given.size()))
                .containsExactly("--", "Fairlead", TEXT);
    }

    @Test
    void onMacATextIsNeverPartOfTheScript() throws IOException {
        List<String> given = given("Mac OS X", "osascript");

        assertThat(given).endsWith("end run", "Fairlead", TEXT);
        assertThat(given.subList(0, given.size() - 1)).noneMatch(one -> one.contains("touch"));
    }

    @Test
    void onWindowsTheTextsStandInTheEnvironmentAlone() throws IOException {
        command("powershell.exe", "printf '%%s' \"$FAIRLEAD_TEXT\" > %1$s/text");

        assertThat(SystemNotice.find("Windows 11", folder.toString()).say("Fairlead", TEXT))
                .isTrue();

        assertThat(Files.readString(folder.resolve("text"))).isEqualTo(TEXT);
        assertThat(given("Windows 11", "powershell.exe")).noneMatch(one -> one.contains("touch"));
    }

    @Test
    void whereThereIsNoWayOrItFailsNothingIsSaid() throws IOException {
        assertThat(SystemNotice.find("Linux", "/nowhere:.").say("Fairlead", TEXT)).isFalse();

        command("notify-send", "exit 3");

        assertThat(SystemNotice.find("Linux", folder.toString()).say("Fairlead", TEXT)).isFalse();
    }

    private List<String> given(String os, String name) throws IOException {
        command(name, "for one in \"$@\"; do printf '%%s\\n' \"$one\"; done > %1$s/given");
        assertThat(SystemNotice.find(os, folder.toString()).say("Fairlead", TEXT)).isTrue();
        return Files.readAllLines(folder.resolve("given"));
    }

    private void command(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script.formatted(folder) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
