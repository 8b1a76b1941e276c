package fairlead.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.sync.Survey;
import fairlead.team.Invitation;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

class FirstRunViewModelTest {
    private final List<String> opened = new ArrayList<>();
    private final List<Place> entered = new ArrayList<>();
    private Optional<FairleadException> failure = Optional.empty();
    private Optional<Survey> survey = Optional.empty();
    private final FirstRunViewModel model =
            new FirstRunViewModel(
                    new Hall(), new Texts(Locale.ENGLISH), Background.immediate(), entered::add);

    @Test
    void theSampleLeadsToTheBoard() {
        model.trySample();

        assertThat(opened).containsExactly("sample");
        assertThat(entered).containsExactly(new Place.Pipeline());
        assertThat(model.progressProperty().get()).isEqualTo(0.5);
    }

    @Test
    void onesOwnLeadsAreImported() {
        model.bringLeads();

        assertThat(entered).containsExactly(new Place.Import());
    }

    @Test
    void aTeamIsJoinedWithAShortAddress() {
        fill("db.example.com/fairlead", "jo");
        model.join();

        assertThat(opened).containsExactly("jdbc:postgresql://db.example.com/fairlead jo secret");
        assertThat(entered).containsExactly(new Place.Pipeline());
    }

    @Test
    void whoeverHasNoCopyYetIsAskedWhatIsToLieInIt() {
        survey = Optional.of(new Survey(new Survey.Extent(300, 9), new Survey.Extent(20, 1)));
        fill("db.example.com/fairlead", "jo");
        model.join();

        assertThat(opened).as("nothing is loaded before the answer").isEmpty();
        assertThat(model.choice().askedProperty().get()).isPresent();
        assertThat(model.choice().narrowProperty().get()).as("a small team is whole").isFalse();

        model.choice().narrowProperty().set(true);
        model.load();

        assertThat(opened)
                .containsExactly("jdbc:postgresql://db.example.com/fairlead jo secret narrow");
        assertThat(entered).containsExactly(new Place.Pipeline());
    }

    @Test
    void aLargeTeamsCopyIsNarrowUnlessSomebodySaysOtherwise() {
        survey = Optional.of(new Survey(new Survey.Extent(20_001, 9), new Survey.Extent(20, 1)));
        fill("db.example.com/fairlead", "jo");
        model.join();

        assertThat(model.choice().narrowProperty().get()).isTrue();
    }

    @Test
    void theWayBackLeadsToTheFormAsItWasTyped() {
        survey = Optional.of(new Survey(new Survey.Extent(3, 9), new Survey.Extent(2, 1)));
        fill("db.example.com/fairlead", "jo");
        model.join();
        model.back();

        assertThat(model.choice().askedProperty().get()).isEmpty();
        assertThat(model.userProperty().get()).isEqualTo("jo");
        assertThat(opened).isEmpty();
    }

    @Test
    void aFailureIsSaidAndWhatWasTypedStays() {
        failure = Optional.of(new FairleadException("storage.login", null));
        fill("db.example.com/fairlead", "jo");
        model.join();

        assertThat(model.problemProperty().get())
                .isEqualTo(new Texts(Locale.ENGLISH).get("storage.login"));
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.userProperty().get()).isEqualTo("jo");
        assertThat(entered).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "db.example.com", "http://db.example.com/", "jo@db/x/y", "a b/c"})
    void whatIsNoAddressIsSaidBeforeAnythingIsTried(String address) {
        fill(address, "jo");
        model.join();

        assertThat(opened).isEmpty();
        assertThat(model.problemProperty().get()).startsWith("This is no address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db:5433/crm",
                " jdbc:postgresql://db:5433/crm ",
                "postgresql://db:5433/crm",
                "postgres://db:5433/crm"
            })
    void anAddressMayBeWrittenInSeveralWays(String address) {
        assertThat(TeamLogin.of(address, "jo", "").url())
                .isEqualTo("jdbc:postgresql://db:5433/crm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aTeamIsNotJoinedWithoutAUser(String user) {
        assertThatThrownBy(() -> TeamLogin.of("db/crm", user, ""))
                .hasMessage("firstrun.error.user");
    }

    @Test
    void aLoginDoesNotShowItsPassword() {
        assertThat(TeamLogin.of("db/crm", "jo", "secret").toString()).doesNotContain("secret");
    }

    private void fill(String address, String user) {
        model.addressProperty().set(address);
        model.userProperty().set(user);
        model.passwordProperty().set("secret");
    }

    private final class Hall implements Doors {
        @Override
        public boolean hasSample() {
            return true;
        }

        @Override
        public void openSample(DoubleConsumer progress, BooleanSupplier cancelled) {
            progress.accept(0.5);
            open("sample");
        }

        @Override
        public void openOwn() {
            open("own");
        }

        @Override
        public Optional<Survey> survey(TeamLogin login) {
            return survey;
        }

        @Override
        public void join(
                TeamLogin login,
                boolean narrow,
                DoubleConsumer progress,
                BooleanSupplier cancelled) {
            open(
                    login.url()
                            + " "
                            + login.user()
                            + " "
                            + login.password()
                            + (narrow ? " narrow" : ""));
        }

        @Override
        public TeamLogin accept(Invitation invitation, Passwords passwords) {
            open(invitation.login() + " " + passwords.told() + " " + passwords.own());
            return new TeamLogin("jdbc:x", invitation.login(), passwords.own());
        }

        @Override
        public void remove() {
            open("removed");
        }

        private void open(String what) {
            failure.ifPresent(
                    thrown -> {
                        throw thrown;
                    });
            opened.add(what);
        }
    }
}
