package fairlead.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.team.Admitted;
import fairlead.team.Member;
import fairlead.team.MemberState;
import fairlead.team.NewMember;
import fairlead.team.TeamRole;
import fairlead.team.TeamVisibility;
import fairlead.ui.shell.Background;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

class TeamViewModelTest {
    private final Office office = new Office();
    private final TeamViewModel model =
            new TeamViewModel(office, Background.immediate(), new Texts(Locale.ENGLISH));

    @Test
    void whoIsInvitedIsInTheListAndTheirPasswordIsSaidOnce() {
        model.invite(anna(), Path.of("anna.invitation"));

        assertThat(model.members()).extracting(Member::name).containsExactly("Anna");
        assertThat(model.saidProperty().get()).contains("Anna", "anna.invitation");
        assertThat(model.passwordProperty().get()).isEqualTo("once");

        model.show(TeamVisibility.OWN);

        assertThat(model.passwordProperty().get()).isEmpty();
        assertThat(model.visibilityProperty().get()).isEqualTo(TeamVisibility.OWN);
    }

    @Test
    void aRefusalSaysWhyAndChangesNothing() {
        model.invite(anna(), Path.of("anna.invitation"));
        office.refusal = "team.refused.lastadmin";

        model.remove(model.members().getFirst());

        assertThat(model.errorProperty().get()).startsWith("The last admin stays");
        assertThat(model.members()).hasSize(1);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void onlyAnAdminIsOfferedToLetPeopleIn() {
        office.admin = false;
        model.load();
        assertThat(model.adminProperty().get()).isFalse();

        office.admin = true;
        model.load();
        assertThat(model.adminProperty().get()).isTrue();
    }

    private static NewMember anna() {
        return new NewMember("anna", "anna@acme.test", "Anna", TeamRole.REP);
    }

    private static final class Office implements TeamOffice {
        private final List<Member> members = new ArrayList<>();
        private TeamVisibility visibility = TeamVisibility.OPEN;
        private boolean admin = true;
        private String refusal;

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
                            0,
                            Optional.empty()));
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
            members.clear();
            return 0;
        }

        @Override
        public void show(TeamVisibility wanted) {
            visibility = wanted;
        }
    }
}
