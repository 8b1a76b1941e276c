package fairlead.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import fairlead.settings.FairleadException;
import fairlead.storage.ServerUrl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

/// What somebody needs to come into a team, but for the password: where the server is, by which
/// authority to know it, and their login. A file that can be sent by mail.
@JsonPropertyOrder({"fairlead-invitation", "workspace", "host", "port", "database", "login"})
public record Invitation(
        @JsonProperty("fairlead-invitation") int format,
        String workspace,
        String host,
        int port,
        String database,
        String login,
        String authority) {

    public static final int FORMAT = 1;
    private static final long LARGEST = 256 * 1024;
    private static final String LOGIN = "[a-z][a-z0-9_]{1,30}";

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    /// Reads a file that anybody may have sent; refused where it is none, newer than this program,
    /// or would lead anywhere but to a server with a certificate.
    public static Invitation read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new FairleadException("team.error.noinvitation", null, file);
            }
            return JSON.readValue(file.toFile(), Invitation.class).checked(file);
        } catch (JacksonException e) {
            throw new FairleadException("team.error.noinvitation", e, file);
        } catch (IOException e) {
            throw new FairleadException("team.error.unreadable", e, file);
        }
    }

    public void write(Path file) {
        checked(file);
        try {
            JSON.writeValue(file.toFile(), this);
        } catch (IOException e) {
            throw new FairleadException("team.error.unwritable", e, file);
        }
    }

    /// The address as the program's notes keep it.
    public ServerUrl url() {
        return ServerUrl.of("jdbc:postgresql://" + host + ":" + port + "/" + database);
    }

    /// The role by which the server knows whoever is invited.
    public String role() {
        return "crm_" + login;
    }

    private Invitation checked(Path file) {
        if (format > FORMAT) {
            throw new FairleadException("team.error.newerinvitation", null, file);
        }
        boolean whole =
                format == FORMAT
                        && workspace != null
                        && !workspace.isBlank()
                        && workspace.length() <= 200
                        && matches(host, "[A-Za-z0-9][A-Za-z0-9.-]{0,252}|\\[[0-9a-fA-F:]+]")
                        && port > 0
                        && port <= 65_535
                        && matches(database, "[A-Za-z0-9_.-]{1,63}")
                        && matches(login, LOGIN);
        if (!whole) {
            throw new FairleadException("team.error.noinvitation", null, file);
        }
        checkAuthority(file);
        return this;
    }

    private static boolean matches(String text, String pattern) {
        return text != null && text.matches(pattern);
    }

    private void checkAuthority(Path file) {
        try {
            if (authority == null) {
                throw new FairleadException("team.error.noauthority", null, file);
            }
            byte[] pem = authority.getBytes(StandardCharsets.US_ASCII);
            var found =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(pem));
            if (found.isEmpty()) {
                throw new FairleadException("team.error.noauthority", null, file);
            }
            for (var certificate : found) {
                ((X509Certificate) certificate).checkValidity();
            }
        } catch (CertificateException e) {
            throw new FairleadException("team.error.noauthority", e, file);
        }
    }
}
