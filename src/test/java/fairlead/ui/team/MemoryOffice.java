package fairlead.ui.team;

import fairlead.settings.FairleadException;
import fairlead.team.Admitted;
import fairlead.team.Laptops;
import fairlead.team.Member;
import fairlead.team.MemberState;
import fairlead.team.NewMember;
import fairlead.team.TeamVisibility;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A team without a server: whoever is invited is in, whoever is removed is gone.
final class MemoryOffice implements TeamOffice {
    private final List<Member> members = new ArrayList<>();
    private TeamVisibility visibility = TeamVisibility.OPEN;
    boolean admin = true;
    String refusal;

    @Override
    public List<Member> members() {
        return List.copyOf(members);
    }

    @Override
    public TeamVisibility visibility() {
        return visibility;
    }

    @Override
    public boolean isAdmin(List<Member> all) {
        return admin;
    }

    @Override
    public Admitted invite(NewMember member, Path file) {
        members.add(
                new Member(
                        UUID.randomUUID(),
                        Optional.of(member.login()),
                        member.name(),
                        member.email(),
                        member.role(),
                        MemberState.INVITED,
                        0,
                        0,
                        Laptops.NONE));
        return new Admitted(members.getFirst().id(), member.login(), "once");
    }

    @Override
    public Admitted reset(String login) {
        return new Admitted(members.getFirst().id(), login, "again");
    }

    @Override
    public int remove(String login) {
        if (refusal != null) {
            throw new FairleadException(refusal, null);
        }
        members.removeIf(one -> one.login().equals(Optional.of(login)));
        return 0;
    }

    @Override
    public void show(TeamVisibility wanted) {
        visibility = wanted;
    }
}
