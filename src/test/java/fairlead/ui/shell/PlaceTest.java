package fairlead.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;
import java.util.stream.Stream;

class PlaceTest {
    static Stream<Place> places() {
        return Stream.of(
                new Place.Pipeline(),
                Place.Leads.all(),
                new Place.Leads("owner:me value>10k a/b"),
                new Place.LeadPage(UUID.randomUUID()),
                new Place.Today(),
                new Place.Import(),
                new Place.Activity(),
                new Place.Settings("shortcuts"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aRememberedPlaceIsFoundAgain(Place place) {
        assertThat(Place.of(place.path())).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lead/42", "tomorrow", "firstrun"})
    void aPathThatNamesNoPlaceIsNone(String path) {
        assertThat(Place.of(path)).isEmpty();
    }

    @Test
    void oneWorksNowhereWithoutAWorkspace() {
        assertThat(new Place.FirstRun().working()).isFalse();
        assertThat(new Place.Closed("locked").working()).isFalse();
        assertThat(new Place.Opening().working()).isFalse();
        assertThat(new Place.Pipeline().working()).isTrue();
    }
}
