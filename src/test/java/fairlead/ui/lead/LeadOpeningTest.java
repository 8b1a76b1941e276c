package fairlead.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.contact.ContactStore;
import fairlead.history.HistoryStore;
import fairlead.lead.LeadCase;
import fairlead.lead.StatusStore;
import fairlead.lead.journal.FeedColumns;
import fairlead.lead.sheet.LeadSheetStore;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.team.UserStore;
import fairlead.timeline.TimelineStore;
import fairlead.ui.HeldWorkers;
import fairlead.ui.control.Formats;
import fairlead.ui.timeline.FeedViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

class LeadOpeningTest extends LeadCase {
    private final HeldWorkers workers = new HeldWorkers();
    private final List<String> shown = new ArrayList<>();
    private LeadOpening opening;
    private UUID other;

    @BeforeEach
    void begin() {
        HistoryStore history = new HistoryStore(database);
        TimelineStore timeline = new TimelineStore(database, history, FeedColumns.watched());
        FeedViewModel feed =
                new FeedViewModel(
                        timeline,
                        workers.background(),
                        new Formats(Locale.ENGLISH, database.clock()),
                        new Settings(SettingsData.usual()));
        opening = new LeadOpening(reads(history, timeline), workers.background(), feed);
        other = create("Ada", Map.of());
    }

    @Test
    void aLeadIsShownOnceItsFeedIsThereToo() {
        read(other);
        workers.letGo();

        assertThat(shown).isEmpty();
        assertThat(opening.isUnderway()).isTrue();
        workers.letGo();
        assertThat(shown).containsExactly("Ada");
        assertThat(opening.isUnderway()).isFalse();
    }

    @Test
    void whoGoesOnBeforeALeadIsReadSeesOnlyTheNextOne() {
        read(lead);
        workers.letGo();
        read(other);
        workers.letAllGo();

        assertThat(shown).containsExactly("Ada");
    }

    @Test
    void whoLeavesBeforeALeadIsReadSeesNothingOfIt() {
        read(other);
        workers.letGo();
        opening.cancel();
        workers.letAllGo();

        assertThat(shown).isEmpty();
    }

    private void read(UUID id) {
        opening.read(
                id,
                (head, beginning) -> {
                    assertThat(beginning.lead()).isEqualTo(id);
                    shown.add(head.sheet().orElseThrow().name());
                });
    }

    private LeadReads reads(HistoryStore history, TimelineStore timeline) {
        return new LeadReads(
                new LeadSheetStore(database),
                history,
                timeline,
                null,
                null,
                null,
                null,
                new StatusStore(database),
                new UserStore(database),
                new ContactStore(database),
                null,
                null,
                null,
                null,
                null);
    }
}
