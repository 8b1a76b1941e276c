package fairlead.lead.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadSort;
import fairlead.lead.ViewPlace;
import fairlead.lead.Visibility;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.StaleDataException;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class SavedViewServiceTest {

    private static final ViewContent MINE_BY_VALUE =
            new ViewContent(
                    new LeadQuery(
                            LeadFilter.is(LeadColumn.OWNER, FilterValue.People.ME),
                            LeadSort.descending(LeadColumn.VALUE)),
                    Map.of("columns", "name:180,value:90", "density", "compact"));

    @Parameter private TestEngine engine;
    @TempDir private Path folder;

    @Test
    void aViewComesBackAsItWasSavedChangesAndGoes() {
        try (Database database = engine.open(folder, Clock.systemUTC())) {
            Given given = new Given(database);
            Actor me = given.person("me");

            UUID id = given.views.save(me, " Mine ", ViewPlace.LIST, MINE_BY_VALUE).result();
            SavedViewRow saved = given.seen(me).getFirst();
            assertThat(saved.name()).isEqualTo("Mine");
            assertThat(saved.content()).isEqualTo(MINE_BY_VALUE);
            assertThat(saved.isShared()).isFalse();
            assertThat(given.seen(given.person("other"))).isEmpty();
            assertThat(given.store.of(me.id(), ViewPlace.BOARD)).isEmpty();

            given.views.redefine(me, id, saved.version(), ViewContent.usual());
            assertThat(given.seen(me).getFirst().content()).isEqualTo(ViewContent.usual());

            UUID deleted = given.views.delete(me, id).workId();
            assertThat(given.seen(me)).isEmpty();
            new UndoService(database).undo(me, deleted);
            assertThat(given.seen(me)).hasSize(1);
        }
    }

    @Test
    void theTeamChangesAViewOfTheTeamAndOnlyItsOwnerALockedOne() {
        try (Database database = engine.open(folder, Clock.systemUTC())) {
            Given given = new Given(database);
            Actor me = given.person("me");
            Actor other = given.person("other");
            UUID id = given.views.save(me, "Ours", ViewPlace.LIST, MINE_BY_VALUE).result();
            given.views.edit(me, id, ViewEdit.visibility(Visibility.TEAM));

            SavedViewRow theirs = given.seen(other).getFirst();
            assertThat(theirs.canBeChanged()).isTrue();
            given.views.redefine(other, id, theirs.version(), ViewContent.usual());
            assertThatThrownBy(
                            () ->
                                    given.views.edit(
                                            other, id, ViewEdit.visibility(Visibility.PRIVATE)))
                    .isInstanceOf(FairleadException.class);

            given.views.edit(me, id, ViewEdit.visibility(Visibility.LOCKED));
            SavedViewRow locked = given.seen(other).getFirst();
            assertThat(locked.canBeChanged()).isFalse();
            assertThatThrownBy(
                            () -> given.views.redefine(other, id, locked.version(), MINE_BY_VALUE))
                    .isInstanceOf(FairleadException.class);
            assertThatThrownBy(() -> given.views.delete(other, id))
                    .isInstanceOf(FairleadException.class);
        }
    }

    @Test
    void nobodyWritesOverWhatSomebodyElseHasJustSaved() {
        try (Database database = engine.open(folder, Clock.systemUTC())) {
            Given given = new Given(database);
            Actor me = given.person("me");
            UUID id = given.views.save(me, "Ours", ViewPlace.LIST, MINE_BY_VALUE).result();
            long seen = given.seen(me).getFirst().version();
            given.views.redefine(me, id, seen, ViewContent.usual());

            assertThatThrownBy(() -> given.views.redefine(me, id, seen, MINE_BY_VALUE))
                    .isInstanceOf(StaleDataException.class);
        }
    }

    @Test
    void oneViewOpensFirstAndThePinnedOnesKeepTheirOrder() {
        try (Database database = engine.open(folder, Clock.systemUTC())) {
            Given given = new Given(database);
            Actor me = given.person("me");
            UUID one = given.views.save(me, "B", ViewPlace.LIST, MINE_BY_VALUE).result();
            UUID two = given.views.save(me, "A", ViewPlace.LIST, MINE_BY_VALUE).result();
            given.views.edit(me, one, ViewEdit.pinned(true));
            given.views.edit(me, two, ViewEdit.pinned(true));
            given.views.edit(me, one, ViewEdit.opensFirst(true));
            given.views.edit(me, two, ViewEdit.opensFirst(true));

            assertThat(given.store.pinned(me.id()))
                    .extracting(SavedViewRow::name)
                    .containsExactly("B", "A");
            assertThat(given.seen(me))
                    .filteredOn(view -> view.standing().opensFirst())
                    .extracting(SavedViewRow::name)
                    .containsExactly("A");
        }
    }

    private record Given(Database database, SavedViewStore store, SavedViewService views) {
        Given(Database database) {
            this(database, new SavedViewStore(database));
        }

        private Given(Database database, SavedViewStore store) {
            this(database, store, new SavedViewService(database, store));
        }

        Actor person(String name) {
            User user = new User(name + "@team.test", name, TeamRole.REP, Instant.now());
            database.write(
                    WorkOrder.by(Actor.system(), "test"),
                    work -> {
                        work.add(user);
                        return null;
                    });
            return Actor.user(user.id());
        }

        List<SavedViewRow> seen(Actor person) {
            return store.of(person.id(), ViewPlace.LIST);
        }
    }
}
