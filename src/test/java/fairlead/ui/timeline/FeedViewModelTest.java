package fairlead.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.history.HistoryStore;
import fairlead.lead.LeadCase;
import fairlead.lead.journal.FeedColumns;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.timeline.FeedChip;
import fairlead.timeline.TimelineStore;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Background;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

class FeedViewModelTest extends LeadCase {
    private FeedViewModel feed;
    private UUID other;

    @BeforeEach
    void begin() throws Exception {
        other = create("Ada", Map.of());
        feed =
                new FeedViewModel(
                        new TimelineStore(
                                database, new HistoryStore(database), FeedColumns.watched()),
                        Background.immediate(),
                        new Formats(Locale.ENGLISH, database.clock()),
                        new Settings(SettingsData.usual()));
        feed.show(feed.beginning(lead).call());
    }

    @Test
    void theLinesOfTheNextLeadComeInOneStepWithoutAnEmptyListBetween() throws Exception {
        List<Integer> sizes = new ArrayList<>();
        feed.lines().addListener((ListChangeListener<FeedLine>) c -> sizes.add(c.getList().size()));
        feed.show(feed.beginning(other).call());

        assertThat(sizes).singleElement().satisfies(size -> assertThat(size).isPositive());
        assertThat(feed.lead()).isEqualTo(other);
    }

    @Test
    void whatWasAskedForBeforeTheFeedWasNarrowedIsReadAnew() throws Exception {
        FeedViewModel.Beginning wide = feed.beginning(other).call();
        feed.toggle(FeedChip.values()[0]);
        feed.show(wide);

        assertThat(feed.filterProperty().get().chips()).containsExactly(FeedChip.values()[0]);
        assertThat(feed.lines()).isEmpty();
    }
}
