package fairlead.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.settings.FairleadException;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.ServerUrl;
import fairlead.storage.SharedSchema;
import fairlead.team.BadServer.Trick;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;

/// Fairlead talks to the team's server and to no other.
class TransportTest {

    private static final String PASSWORD = "a secret that stays here";

    @TempDir static Path folder;

    private static ServerCertificate good;
    private static ServerCertificate elsewhere;
    private static ServerCertificate expired;

    @BeforeAll
    static void make() {
        good = made("good", "localhost");
        elsewhere = made("elsewhere", "db.example.com");
        expired = new ServerCertificate(folder.resolve("old"), List.of("localhost")).expired();
        expired.make();
    }

    private static ServerCertificate made(String name, String host) {
        ServerCertificate made = new ServerCertificate(folder.resolve(name), List.of(host));
        made.make();
        return made;
    }

    @ParameterizedTest
    @EnumSource(Trick.class)
    void aServerThatCheatsGetsNoConnectionAndNoPassword(Trick trick) throws IOException {
        boolean plain = trick == Trick.REFUSES_TLS || trick == Trick.GOES_ON_IN_PLAINTEXT;

        refuses(trick, plain ? Optional.empty() : Optional.of(good), good, "storage.unsafe");
    }

    @Test
    void aCertificateOfAnotherAuthorityIsRefused() throws IOException {
        refuses(Trick.LETS_EVERYBODY_IN, Optional.of(elsewhere), good, "storage.untrusted");
    }

    @Test
    void aCertificateForAnotherNameIsRefused() throws IOException {
        refuses(Trick.LETS_EVERYBODY_IN, Optional.of(elsewhere), elsewhere, "storage.untrusted");
    }

    @Test
    void aCertificateThatEndedIsRefused() throws IOException {
        refuses(Trick.LETS_EVERYBODY_IN, Optional.of(expired), expired, "storage.untrusted");
    }

    /// The control: the driver left to itself falls for it.
    @Test
    void theDriverAloneWouldTalkToAnybody() throws Exception {
        try (BadServer server = new BadServer(Trick.LETS_EVERYBODY_IN, Optional.of(elsewhere))) {
            String url = "jdbc:postgresql://localhost:" + server.port() + "/crm?connectTimeout=2";
            try (Connection taken = DriverManager.getConnection(url, "crm_ada", PASSWORD)) {
                assertThat(taken).isNotNull();
            } catch (java.sql.SQLException e) {
                // It may stumble over what the stub leaves out, but only after it was let in.
            }
            assertThat(server.served()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db/crm?sslmode=disable",
                "jdbc:postgresql://db/crm?sslMode=require",
                "jdbc:postgresql://db/crm?sslfactory=org.postgresql.ssl.NonValidatingFactory",
                "jdbc:postgresql://db/crm?user=x&channelBinding=disable",
                "jdbc:postgresql://db/crm?socketFactory=x",
                "jdbc:postgresql://db,evil/crm",
                "jdbc:postgresql://db/crm?user=x&loggerFile=/tmp/x",
                "jdbc:h2:mem:x",
                "jdbc:postgresql://user@db/crm"
            })
    void anAddressThatSaysHowToConnectIsRefused(String url) {
        assertThatThrownBy(() -> ServerUrl.of(url)).isInstanceOf(FairleadException.class);
    }

    private static void refuses(
            Trick trick, Optional<ServerCertificate> shown, ServerCertificate trusted, String key)
            throws IOException {
        try (BadServer server = new BadServer(trick, shown)) {
            DatabaseSettings.Server settings =
                    new DatabaseSettings.Server(
                            "jdbc:postgresql://localhost:" + server.port() + "/crm",
                            "crm_ada",
                            PASSWORD,
                            Optional.of(trusted.authority()));

            assertThatThrownBy(() -> SharedSchema.connect(settings).close()).hasMessage(key);

            assertThat(server.heard()).doesNotContain(PASSWORD, "crm_ada");
        }
    }
}
