package fairlead.app;

import fairlead.storage.DatabaseSettings;
import fairlead.team.Admitted;
import fairlead.team.Inviter;
import fairlead.team.Member;
import fairlead.team.NewMember;
import fairlead.team.TeamDesk;
import fairlead.team.TeamRole;
import fairlead.team.TeamVisibility;
import fairlead.ui.team.TeamOffice;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Keeps the team on the server to which whoever works here is signed in; each deed has a
/// connection of its own.
record TeamRoom(DatabaseSettings.Server server) implements TeamOffice {

    @Override
    public List<Member> members() {
        return at(TeamDesk::list);
    }

    @Override
    public TeamVisibility visibility() {
        return at(TeamDesk::visibility);
    }

    @Override
    public boolean isAdmin(List<Member> members) {
        Optional<String> me = Optional.of(server.user().replaceFirst("^crm_", ""));
        return members.stream()
                .anyMatch(one -> one.login().equals(me) && one.role() == TeamRole.ADMIN);
    }

    @Override
    public Admitted invite(NewMember member, Path file) {
        return new Inviter(server, Optional.empty(), Optional.empty()).invite(member, file);
    }

    @Override
    public Admitted reset(String login) {
        return at(desk -> desk.reset(login));
    }

    @Override
    public int remove(String login) {
        return at(desk -> desk.remove(login)).sessionsEnded();
    }

    @Override
    public void show(TeamVisibility visibility) {
        at(
                desk -> {
                    desk.show(visibility);
                    return null;
                });
    }

    private <T> T at(Function<TeamDesk, T> deed) {
        try (TeamDesk desk = TeamDesk.open(server)) {
            return deed.apply(desk);
        }
    }
}
