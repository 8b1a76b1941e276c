package fairlead.storage;

import fairlead.settings.FairleadException;
import fairlead.storage.DatabaseSettings.Server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Single connections to a team's server, as safe as those of its pool and in no pool: for sync,
/// which works beside the window for a moment and then lets go.
public final class ServerLine {

    private static final Set<String> LASTING =
            Set.of("storage.untrusted", "storage.unsafe", "storage.nodatabase");

    /// A server hears of nobody that a laptop is gone: what it left open would go on counting
    /// against the few connections that each person has.
    private static final String OPTIONS =
            Stream.of(
                            "timezone=UTC",
                            "tcp_keepalives_idle=20",
                            "tcp_keepalives_interval=5",
                            "tcp_keepalives_count=3",
                            "idle_session_timeout=120000")
                    .map(option -> "-c%20" + option.replace("=", "%3D"))
                    .collect(Collectors.joining("%20"));

    private ServerLine() {}

    /// In words, why the server could not be reached or did not do what it was asked.
    public static FairleadException explain(SQLException failure) {
        return StorageFailures.explain(failure);
    }

    /// What stands between us and the server and no waiting will mend; empty where the line may
    /// come back by itself.
    public static Optional<FairleadException> obstacle(SQLException failure) {
        return Optional.of(explain(failure)).filter(told -> LASTING.contains(told.textKey()));
    }

    /// Times are told in UTC; the caller closes the connection.
    public static Connection open(Server server) throws SQLException {
        String url = ServerUrl.of(server.url()).jdbc(server.authority());
        return DriverManager.getConnection(
                url + "&options=" + OPTIONS + "&socketTimeout=60",
                server.user(),
                server.password());
    }
}
