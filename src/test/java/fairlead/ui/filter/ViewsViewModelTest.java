package fairlead.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadStore;
import fairlead.lead.ViewPlace;
import fairlead.lead.Viewer;
import fairlead.lead.Visibility;
import fairlead.lead.view.SavedViewRow;
import fairlead.lead.view.SavedViewService;
import fairlead.lead.view.SavedViewStore;
import fairlead.lead.view.ViewContent;
import fairlead.lead.view.ViewEdit;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamRole;
import fairlead.team.User;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.PinnedPlace;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.UndoStack;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class ViewsViewModelTest {
    private static final ViewContent STALE =
            ViewContent.usual()
                    .with(LeadQuery.all().where(LeadFilter.yes(LeadColumn.STALE)))
                    .with("density", "compact");

    @TempDir private Path folder;
    private Database database;
    private SavedViewStore store;
    private SavedViewService service;
    private Actor me;
    private ViewsViewModel views;
    private UndoStack undo;
    private final ObjectProperty<ViewContent> screen =
            new SimpleObjectProperty<>(ViewContent.usual());

    @BeforeEach
    void open() {
        database = TestEngine.H2.open(folder, Clock.systemUTC());
        store = new SavedViewStore(database);
        service = new SavedViewService(database, store);
        me = person("me");
        views = views();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsSavedIsOpenAndUnchangedUntilTheScreenShowsSomethingElse() {
        views.show(Optional.empty(), true);
        screen.set(STALE);
        views.saveAs("Stale");

        assertThat(current().name()).isEqualTo("Stale");
        assertThat(views.changedProperty().get()).isFalse();

        screen.set(STALE.with("density", "comfortable"));
        assertThat(views.changedProperty().get()).isTrue();

        views.reset();
        assertThat(screen.get()).isEqualTo(STALE);
        assertThat(views.changedProperty().get()).isFalse();
    }

    @Test
    void aViewOfOnesOwnIsSavedAtOnceAndTheSaveCanBeUndone() {
        views.show(Optional.empty(), true);
        screen.set(STALE);
        views.saveAs("Mine");
        screen.set(ViewContent.usual());

        views.save();
        assertThat(views.questionProperty().get()).isEmpty();
        assertThat(current().content()).isEqualTo(ViewContent.usual());

        undo.undo();
        assertThat(current().content()).isEqualTo(STALE);
    }

    @Test
    void aViewOfTheTeamIsWrittenOverOnlyAfterTheDifferenceWasSeen() {
        saved("Ours", Visibility.TEAM);
        views.show(Optional.empty(), true);
        views.choose(views.viewsProperty().get().getFirst());
        screen.set(ViewContent.usual());

        views.save();
        ViewsViewModel.Overwrite asked = views.questionProperty().get().orElseThrow();
        assertThat(asked.view().content().differences(asked.now()))
                .containsExactly("density", "filter");
        assertThat(stored().content()).isEqualTo(STALE);

        views.cancel();
        assertThat(stored().content()).isEqualTo(STALE);
        views.save();
        views.confirm();
        assertThat(stored().content()).isEqualTo(ViewContent.usual());
    }

    @Test
    void whatSomebodyElseHasJustSavedIsShownBeforeItIsWrittenOver() {
        SavedViewRow ours = saved("Ours", Visibility.TEAM);
        views.show(Optional.empty(), true);
        views.choose(views.viewsProperty().get().getFirst());
        views.hide();
        ViewContent theirs = STALE.with("group", "owner");
        service.redefine(me, ours.id(), stored().version(), theirs);
        screen.set(ViewContent.usual());

        views.save();
        views.confirm();

        ViewsViewModel.Overwrite asked = views.questionProperty().get().orElseThrow();
        assertThat(asked.stale()).isTrue();
        assertThat(asked.view().content()).isEqualTo(theirs);
        assertThat(stored().content()).isEqualTo(theirs);
    }

    @Test
    void theViewThatOpensFirstDoesSoOnceUnlessSomethingElseWasAskedFor() {
        service.edit(me, saved("First", Visibility.PRIVATE).id(), ViewEdit.opensFirst(true));

        views.show(Optional.empty(), true);
        assertThat(screen.get()).isEqualTo(STALE);

        views.leave();
        views.show(Optional.empty(), true);
        assertThat(screen.get()).isEqualTo(ViewContent.usual());

        ViewsViewModel other = views();
        other.show(Optional.empty(), false);
        assertThat(screen.get()).isEqualTo(ViewContent.usual());
    }

    @Test
    void aPinnedViewStandsInTheRailWithItsCountAndOpensFromThere() {
        SavedViewRow view = saved("Everything", Visibility.PRIVATE);
        List<PinnedPlace> rail = new ArrayList<>();
        try (PinnedViewsViewModel pinned =
                new PinnedViewsViewModel(
                        keeper(),
                        new LeadStore(database),
                        new Viewer(me.id(), ZoneOffset.UTC),
                        Background.immediate(),
                        places -> {
                            rail.clear();
                            rail.addAll(places);
                        })) {
            pinned.load();
            assertThat(rail).isEmpty();

            service.edit(me, view.id(), ViewEdit.pinned(true));
            assertThat(rail)
                    .containsExactly(
                            new PinnedPlace(
                                    "Everything", "fth-list", Place.Leads.view(view.id()), 0));
        }
        views.show(Optional.of(view.id()), true);
        assertThat(current().name()).isEqualTo("Everything");
    }

    private ViewsViewModel views() {
        Texts texts = new Texts(Locale.ENGLISH);
        Background background = Background.immediate();
        undo =
                new UndoStack(
                        new UndoService(database),
                        me,
                        background,
                        texts,
                        (what, back) -> {},
                        said -> {});
        ViewsViewModel made = new ViewsViewModel(ViewPlace.LIST, keeper(), background, undo, texts);
        made.follow(screen, screen::set);
        return made;
    }

    private ViewKeeper keeper() {
        return new ViewKeeper(store, service, database.changes(), me);
    }

    private SavedViewRow current() {
        return views.currentProperty().get().orElseThrow();
    }

    private SavedViewRow stored() {
        return store.of(me.id(), ViewPlace.LIST).getFirst();
    }

    private SavedViewRow saved(String name, Visibility visibility) {
        var id = service.save(me, name, ViewPlace.LIST, STALE).result();
        service.edit(me, id, ViewEdit.visibility(visibility));
        return stored();
    }

    private Actor person(String name) {
        User user = new User(name + "@team.test", name, TeamRole.REP, Instant.now());
        database.write(
                WorkOrder.by(Actor.system(), "test"),
                work -> {
                    work.add(user);
                    return null;
                });
        return Actor.user(user.id());
    }
}
