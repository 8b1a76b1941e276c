package fairlead.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Texts;
import fairlead.team.Member;
import fairlead.team.NewMember;
import fairlead.team.TeamRole;
import fairlead.team.TeamVisibility;
import fairlead.ui.shell.Background;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Locale;

class TeamViewModelTest {
    private final MemoryOffice office = new MemoryOffice();
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
}
