package fairlead.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.ui.shell.Navigator;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class TourTest {

    private final Settings settings = new Settings(SettingsData.usual());
    private final Tour tour = new Tour(settings, new Navigator(), new Texts(Locale.ENGLISH));

    @Test
    void itHasFiveStepsEachWithWordsOfItsOwnAndThenIsOver() {
        List<String> titles = new ArrayList<>();
        tour.offer();
        while (tour.stepProperty().get() >= 0) {
            titles.add(tour.title());
            assertThat(tour.text()).isNotBlank();
            tour.next();
        }

        assertThat(titles).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void whoeverEndedItIsNotAskedAgainButMayAsk() {
        tour.offer();
        tour.next();
        tour.end();
        tour.offer();
        assertThat(tour.stepProperty().get()).isNegative();

        tour.begin();
        assertThat(tour.stepProperty().get()).isZero();
    }

    @Test
    void oneCanGoBackButNotBeforeTheFirst() {
        tour.begin();
        tour.next();
        tour.previous();
        tour.previous();

        assertThat(tour.stepProperty().get()).isZero();
    }
}
