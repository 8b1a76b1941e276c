package fairlead.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class NavigatorTest {
    private final Navigator navigator = new Navigator();
    private final List<String> heard = new ArrayList<>();
    private int loads;

    @BeforeEach
    void register() {
        navigator.register(Place.Pipeline.class, () -> view(new Ear<>()));
        navigator.register(Place.Leads.class, () -> view(new Ear<>()));
        navigator.register(Place.LeadPage.class, () -> view(new Ear<>()));
    }

    @Test
    void goingSomewhereHidesWhereOneWas() {
        navigator.go(new Place.Pipeline());
        navigator.go(Place.Leads.all());

        assertThat(heard).containsExactly("show pipeline", "hide", "show leads/");
    }

    @Test
    void backAndForwardWalkTheWayOneCame() {
        navigator.go(new Place.Pipeline());
        navigator.go(new Place.Leads("stale"));
        navigator.go(Place.Leads.all());
        navigator.back();
        assertThat(here()).isEqualTo(new Place.Leads("stale"));
        navigator.back();
        assertThat(here()).isEqualTo(new Place.Pipeline());
        navigator.forward();
        assertThat(here()).isEqualTo(new Place.Leads("stale"));
    }

    @Test
    void aNewWayForgetsTheOldOneAhead() {
        navigator.go(new Place.Pipeline());
        navigator.go(Place.Leads.all());
        navigator.back();
        navigator.go(new Place.Leads("stale"));

        assertThat(navigator.canGoForwardProperty().get()).isFalse();
        assertThat(navigator.canGoBackProperty().get()).isTrue();
    }

    @Test
    void beyondTheEndsNothingHappens() {
        navigator.go(new Place.Pipeline());
        navigator.back();
        navigator.forward();

        assertThat(here()).isEqualTo(new Place.Pipeline());
    }

    @Test
    void goingWhereOneIsShowsNothingAnew() {
        navigator.go(new Place.Pipeline());
        navigator.go(new Place.Pipeline());

        assertThat(heard).containsExactly("show pipeline");
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void aViewIsLoadedOnce() {
        UUID one = UUID.randomUUID();
        navigator.go(new Place.LeadPage(one));
        navigator.go(new Place.LeadPage(UUID.randomUUID()));
        navigator.go(new Place.LeadPage(one));

        assertThat(loads).isEqualTo(1);
    }

    @Test
    void aViewIsKeptUntilItsPlaceIsMadeAnew() {
        navigator.go(new Place.Pipeline());
        Node first = navigator.contentProperty().get();
        navigator.go(Place.Leads.all());
        assertThat(navigator.keeps(first)).isTrue();

        navigator.register(Place.Pipeline.class, () -> view(new Ear<>()));
        assertThat(navigator.keeps(first)).isFalse();
    }

    @Test
    void replacingLeavesNoWayBack() {
        navigator.go(new Place.Pipeline());
        navigator.replace(Place.Leads.all());

        assertThat(navigator.canGoBackProperty().get()).isFalse();
        assertThat(here()).isEqualTo(Place.Leads.all());
    }

    @Test
    void aPlaceWithoutAViewIsRefusedBeforeAnythingChanges() {
        navigator.go(new Place.Pipeline());

        assertThatThrownBy(() -> navigator.go(new Place.Activity()))
                .hasMessageContaining("no view");
        assertThat(here()).isEqualTo(new Place.Pipeline());
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    private Place here() {
        return navigator.placeProperty().get();
    }

    private <P extends Place> View<Screen<P>> view(Screen<P> screen) {
        loads++;
        return new View<>(new Pane(), screen);
    }

    private final class Ear<P extends Place> implements Screen<P> {
        @Override
        public void show(P place) {
            heard.add("show " + place.path());
        }

        @Override
        public void hide() {
            heard.add("hide");
        }
    }
}
