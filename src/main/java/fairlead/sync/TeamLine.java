package fairlead.sync;

import fairlead.storage.DatabaseSettings.Server;
import fairlead.storage.ServerLine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// The way to a team's server as one person, whose password it knows once it was said and keeps in
/// memory alone.
public final class TeamLine implements Line {

    private final String url;
    private final String user;
    private final Optional<Path> authority;
    private volatile Optional<String> password;

    public TeamLine(String url, String user, Optional<Path> authority, Optional<String> password) {
        this.url = url;
        this.user = user;
        this.authority = authority;
        this.password = password;
    }

    public static TeamLine to(Server server) {
        return new TeamLine(
                server.url(), server.user(), server.authority(), Optional.of(server.password()));
    }

    public String user() {
        return user;
    }

    @Override
    public boolean isReady() {
        return password.isPresent();
    }

    public void login(String said) {
        password = Optional.of(said);
    }

    @Override
    public void refused() {
        password = Optional.empty();
    }

    /// The server with the password; empty while nobody has said it.
    public Optional<Server> server() {
        return password.map(said -> new Server(url, user, said, authority));
    }

    @Override
    public Connection open() throws SQLException {
        Server known =
                server().orElseThrow(() -> new SQLException("no password was said", "28000"));
        return ServerLine.open(known);
    }
}
