package fairlead.lead.view;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadSort;
import fairlead.lead.ViewPlace;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamRole;
import fairlead.team.User;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class SavedViewServiceTest {

    private static final LeadQuery MINE_BY_VALUE =
            new LeadQuery(
                    LeadFilter.is(LeadColumn.OWNER, FilterValue.People.ME),
                    LeadSort.descending(LeadColumn.VALUE));

    @Parameter private TestEngine engine;
    @TempDir private Path folder;

    @Test
    void aViewComesBackAsItWasSavedChangesAndGoes() {
        try (Database database = engine.open(folder, Clock.systemUTC())) {
            SavedViewService views = new SavedViewService(database);
            SavedViewStore store = new SavedViewStore(database);
            User me = new User("me@team.test", "Me", TeamRole.REP, Instant.now());
            database.write(
                    WorkOrder.by(Actor.system(), "test"),
                    work -> {
                        work.add(me);
                        return null;
                    });
            Actor actor = Actor.user(me.id());

            UUID id = views.save(actor, " Mine ", ViewPlace.LIST, MINE_BY_VALUE).result();
            assertThat(store.of(me.id(), ViewPlace.LIST))
                    .containsExactly(new SavedViewRow(id, "Mine", MINE_BY_VALUE, true));
            assertThat(store.of(new UUID(1, 1), ViewPlace.LIST)).isEmpty();
            assertThat(store.of(me.id(), ViewPlace.BOARD)).isEmpty();

            views.redefine(actor, id, LeadQuery.all());
            assertThat(store.of(me.id(), ViewPlace.LIST).getFirst().query())
                    .isEqualTo(LeadQuery.all());

            UUID deleted = views.delete(actor, id).workId();
            assertThat(store.of(me.id(), ViewPlace.LIST)).isEmpty();
            new UndoService(database).undo(actor, deleted);
            assertThat(store.of(me.id(), ViewPlace.LIST)).hasSize(1);
        }
    }
}
