package fairlead.ui.team;

import fairlead.team.Admitted;
import fairlead.team.Member;
import fairlead.team.NewMember;
import fairlead.team.TeamVisibility;

import java.nio.file.Path;
import java.util.List;

/// The team whose workspace stands open, as whoever is signed in may keep it. Everything is slow
/// and is called on a worker; what is refused throws with a sentence.
public interface TeamOffice {
    List<Member> members();

    TeamVisibility visibility();

    /// Whether the one who is signed in lets people in and out.
    boolean isAdmin(List<Member> members);

    Admitted invite(NewMember member, Path file);

    Admitted reset(String login);

    int remove(String login);

    void show(TeamVisibility visibility);
}
