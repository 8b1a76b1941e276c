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

/// With a command that stands in for the system's and writes down what it was given.
@DisabledOnOs(OS.WINDOWS)
class SystemKeychainTest {

    private static final String SECRET = "pass \"word\" \\ $HOME ü";

    @TempDir Path folder;

    @Test
    void aSecretGoesInByTheInputAndComesBackAsItWas() throws IOException {
        command(
                "secret-tool",
                """
                echo "$@" >> %1$s/arguments
                case $1 in
                  store) cat > %1$s/kept ;;
                  lookup) cat %1$s/kept ;;
                  clear) rm %1$s/kept ;;
                esac
                """);
        Keychain keychain = SystemKeychain.find("Linux", "/nowhere:" + folder);

        assertThat(keychain.isThere()).isTrue();
        assertThat(keychain.find("ann@team")).isEmpty();
        assertThat(keychain.keep("ann@team", SECRET)).isTrue();
        assertThat(keychain.find("ann@team")).contains(SECRET);
        assertThat(Files.readString(folder.resolve("arguments"))).doesNotContain("word");
        keychain.forget("ann@team");
        assertThat(keychain.find("ann@team")).isEmpty();
    }

    @Test
    void onMacTheSecretIsALineOfTheCommandsOwnShell() throws IOException {
        command("security", "cat > %1$s/line; echo \"$@\" > %1$s/arguments");

        assertThat(SystemKeychain.find("Mac OS X", folder.toString()).keep("ann@team", SECRET))
                .isTrue();

        assertThat(Files.readString(folder.resolve("line")))
                .isEqualTo(
                        "add-generic-password -U -s fairlead -a \"ann@team\" -w \"pass \\\"word\\\""
                                + " \\\\ $HOME ü\"\n");
        assertThat(Files.readString(folder.resolve("arguments"))).isEqualTo("-i\n");
    }

    @Test
    void aCommandThatFailsKeepsNothing() throws IOException {
        command("secret-tool", "exit 1");
        Keychain keychain = SystemKeychain.find("Linux", folder.toString());

        assertThat(keychain.keep("ann@team", SECRET)).isFalse();
        assertThat(keychain.find("ann@team")).isEmpty();
    }

    @Test
    void whereThereIsNoCommandThereIsNoKeychain() {
        assertThat(SystemKeychain.find("Linux", folder.toString()).isThere()).isFalse();
        assertThat(SystemKeychain.find("Windows 11", "C:\\Windows").isThere()).isFalse();
    }

    private void command(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script.formatted(folder));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
