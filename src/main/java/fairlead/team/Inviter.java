package fairlead.team;

import fairlead.settings.FairleadException;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.ServerUrl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Lets somebody in and writes the file that brings them to the server; both happen or neither.
public final class Inviter {
    private final DatabaseSettings.Server server;
    private final Optional<String> team;
    private final Optional<String> host;

    /// `team` is what the team is called, if not like its database; `host` how others reach the
    /// server, if not as the admin does.
    public Inviter(DatabaseSettings.Server server, Optional<String> team, Optional<String> host) {
        this.server = server;
        this.team = team;
        this.host = host;
    }

    public Admitted invite(NewMember member, Path file) {
        invitation(member.login()).write(file);
        try (TeamDesk desk = TeamDesk.open(server)) {
            return desk.invite(member);
        } catch (RuntimeException e) {
            delete(file, e);
            throw e;
        }
    }

    private Invitation invitation(String login) {
        ServerUrl url = ServerUrl.of(server.url());
        Path authority =
                server.authority()
                        .orElseThrow(() -> new FairleadException("team.error.nocertificate", null));
        try {
            return new Invitation(
                    Invitation.FORMAT,
                    team.orElse(url.database()),
                    host.orElse(url.host()),
                    url.port(),
                    url.database(),
                    login,
                    Files.readString(authority));
        } catch (IOException e) {
            throw new FairleadException("team.error.unreadable", e, authority);
        }
    }

    private static void delete(Path file, RuntimeException failure) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
