package fairlead.storage;

import fairlead.settings.FairleadException;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The only way to a server's address: whatever was typed, the connection that comes of it checks
/// the server's certificate and name, and binds the password's proof to it. Only a server on this
/// machine itself, for which nobody gave an authority, is spoken to without.
public record ServerUrl(String host, int port, String database) {

    private static final int USUAL_PORT = 5432;
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "jdbc:postgresql:(?://(?<host>[^/:?,@\\[\\]\\s]+|\\[[0-9a-fA-F:]+])"
                            + "(?::(?<port>\\d{1,5}))?/)?(?<database>[^/?@\\s]+)"
                            + "(?:\\?(?<rest>\\S*))?");

    /// What an address may carry; everything else would say how to connect, which is ours to say.
    private static final Set<String> HARMLESS = Set.of("user", "ApplicationName");

    /// A `jdbc:postgresql://host:port/database`, refused where it says more than that.
    public static ServerUrl of(String url) {
        Matcher parts = ADDRESS.matcher(url.strip());
        if (!parts.matches()) {
            throw new FairleadException("storage.address", null);
        }
        refuseOptions(parts.group("rest"));
        String host = parts.group("host") == null ? "localhost" : parts.group("host");
        String port = parts.group("port");
        return new ServerUrl(
                host, port == null ? USUAL_PORT : Integer.parseInt(port), parts.group("database"));
    }

    private static void refuseOptions(String rest) {
        if (rest == null || rest.isEmpty()) {
            return;
        }
        for (String option : rest.split("&")) {
            String name = option.replaceFirst("=.*", "");
            if (!HARMLESS.contains(name)) {
                throw new FairleadException("storage.addressoption", null, name);
            }
        }
    }

    /// Whether the server is this machine, so that nobody stands between.
    public boolean isHere() {
        return host.equalsIgnoreCase("localhost")
                || host.matches("127(\\.\\d{1,3}){3}")
                || host.equals("[::1]");
    }

    /// The address without what a connection needs, as a person and a file know it.
    @Override
    public String toString() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /// The address with everything that a connection of ours needs.
    String jdbc(Optional<Path> authority) {
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "ApplicationName=Fairlead",
                                "logServerErrorDetail=false",
                                "connectTimeout=5",
                                "loginTimeout=10",
                                "tcpKeepAlive=true",
                                "gssEncMode=disable"));
        options.addAll(safety(authority));
        return this + "?" + String.join("&", options);
    }

    private List<String> safety(Optional<Path> authority) {
        if (authority.isEmpty() && isHere()) {
            return List.of();
        }
        String trust =
                authority
                        .map(file -> "sslrootcert=" + encoded(file.toAbsolutePath().toString()))
                        .orElse("sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory");
        return List.of(
                "sslmode=verify-full",
                trust,
                "channelBinding=require",
                "requireAuth=scram-sha-256");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
