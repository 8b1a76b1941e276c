package fairlead.storage;

import fairlead.storage.DatabaseSettings.Server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Single connections to a team's server, as safe as those of its pool and in no pool: for sync,
/// which works beside the window for a moment and then lets go.
public final class ServerLine {

    private ServerLine() {}

    /// Times are told in UTC; the caller closes the connection.
    public static Connection open(Server server) throws SQLException {
        String url = ServerUrl.of(server.url()).jdbc(server.authority());
        return DriverManager.getConnection(
                url + "&options=-c%20timezone%3DUTC&socketTimeout=60",
                server.user(),
                server.password());
    }
}
