package fairlead.team;

import fairlead.settings.FairleadException;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceFolder.Note;
import fairlead.storage.DatabaseSettings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Comes into a team by an invitation: proves that the server is the one that was meant, gives the
/// one-time password away for one's own, and leaves a workspace that knows where it belongs.
public final class Joining {

    /// The fewest signs of one's own password.
    public static final int SHORTEST = 12;

    private final Invitation invitation;
    private final WorkspaceFolder workspace;

    public Joining(Invitation invitation, WorkspaceFolder workspace) {
        this.invitation = invitation;
        this.workspace = workspace;
    }

    /// `own` is asked for only where the password is still the one-time one. What was begun here is
    /// gone again where it does not work out.
    public Note join(char[] password, Supplier<char[]> own) {
        if (workspace.exists()) {
            throw new FairleadException("team.error.workspace", null, workspace.folder());
        }
        boolean fresh = !Files.exists(workspace.folder());
        try {
            keepAuthority();
            UUID me = signIn(password, own);
            Note note = Note.team(invitation.url().toString(), invitation.role()).with(me);
            workspace.write(note);
            return note;
        } catch (RuntimeException e) {
            forget(fresh);
            throw e;
        }
    }

    private UUID signIn(char[] password, Supplier<char[]> own) {
        char[] valid = password;
        try (TeamDesk desk = TeamDesk.open(server(password))) {
            UUID me = identity(desk);
            if (!desk.isNew()) {
                return me;
            }
            valid = own.get();
            refuseWeak(valid, password);
            desk.activate(valid);
        }
        try (TeamDesk desk = TeamDesk.open(server(valid))) {
            return identity(desk);
        }
    }

    private static UUID identity(TeamDesk desk) {
        return desk.me().orElseThrow(() -> new FairleadException("team.error.stranger", null));
    }

    private static void refuseWeak(char[] own, char[] oneTime) {
        if (own.length < SHORTEST) {
            throw new FairleadException("team.error.shortpassword", null, SHORTEST);
        }
        if (Arrays.equals(own, oneTime)) {
            throw new FairleadException("team.error.samepassword", null);
        }
    }

    private DatabaseSettings.Server server(char[] password) {
        return new DatabaseSettings.Server(
                invitation.url().toString(),
                invitation.role(),
                new String(password),
                Optional.of(workspace.authority()));
    }

    private void keepAuthority() {
        Path file = workspace.authority();
        try {
            Files.createDirectories(workspace.folder());
            Files.writeString(file, invitation.authority(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new FairleadException("settings.error.folder", e, workspace.folder());
        }
    }

    private void forget(boolean fresh) {
        try {
            Files.deleteIfExists(workspace.authority());
            if (fresh) {
                Files.deleteIfExists(workspace.folder());
            }
        } catch (IOException e) {
            throw new FairleadException("settings.error.folder", e, workspace.folder());
        }
    }
}
