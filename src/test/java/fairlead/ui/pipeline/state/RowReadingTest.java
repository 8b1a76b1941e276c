package fairlead.ui.pipeline.state;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadGroup;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadStatus;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.ui.HeldWorkers;
import fairlead.ui.pipeline.pile.PileKey;
import fairlead.ui.pipeline.pile.PileViewModel;
import fairlead.ui.pipeline.pile.Slot;
import fairlead.ui.shell.Background;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

class RowReadingTest {
    private final HeldWorkers workers = new HeldWorkers();
    private final Background background = workers.background();
    private final List<List<UUID>> asked = new ArrayList<>();
    private final List<UUID> ids = Stream.generate(UUID::randomUUID).limit(1_000).toList();
    private final BoardState state =
            new BoardState(
                    new BoardTitles(new Texts(Locale.ENGLISH)),
                    new BoardDisplay(new BoardMemory(new Settings(SettingsData.usual()))),
                    new RowReading(batch -> background.run(() -> read(batch))));
    private final PileViewModel pile =
            state.pile(new PileKey(new Slot(LeadGroup.STATUS, LeadStatus.ACTIVE), null));

    private List<LeadRow> read(List<UUID> batch) {
        asked.add(batch);
        return List.of();
    }

    @BeforeEach
    void fillThePile() {
        pile.setOrder(ids, ids.size());
    }

    @Test
    void whatIsPassedByWhileABatchIsOnItsWayIsNotRead() {
        pile.seen(0, 5);
        pile.seen(300, 305);
        pile.seen(600, 605);
        workers.letAllGo();

        assertThat(asked).hasSize(2);
        assertThat(asked.getLast()).contains(ids.get(600)).doesNotContain(ids.get(300));
    }

    @Test
    void whatDidNotComeIsNotAskedForAgain() {
        pile.seen(0, 5);
        workers.letAllGo();
        pile.seen(0, 6);
        workers.letAllGo();

        assertThat(asked).hasSize(2);
        assertThat(asked.getLast()).doesNotContainAnyElementsOf(asked.getFirst());
    }
}
