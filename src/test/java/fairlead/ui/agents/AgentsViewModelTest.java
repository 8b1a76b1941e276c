package fairlead.ui.agents;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.autonomy.AgentLogStore;
import fairlead.autonomy.limit.AutonomyStore;
import fairlead.autonomy.limit.StopService;
import fairlead.desk.AgentDesk;
import fairlead.desk.Crew;
import fairlead.desk.Deeds;
import fairlead.desk.Night;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.TestEngine;
import fairlead.ui.shell.Background;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The switch of the agents says what holds in the database, whoever set it.
class AgentsViewModelTest {

    private final Actor me = Actor.user(UUID.randomUUID());
    private final List<String> told = new ArrayList<>();
    @TempDir private Path folder;
    private Database database;
    private AgentDesk desk;
    private AgentsViewModel model;

    @BeforeEach
    void open() {
        database = TestEngine.H2.open(folder, Clock.systemUTC());
        Texts texts = new Texts(Locale.ENGLISH);
        Crew crew =
                new Crew(
                        database, new Crew.Place(me.id(), texts, false), Deeds.of(database, texts));
        Night night = new Night(new AgentLogStore(database), me.id(), database.clock());
        desk = new AgentDesk(database, crew, me.id(), night);
        model =
                new AgentsViewModel(
                        new AgentsViewModel.Room(
                                () -> desk, new StopService(database), me, database.changes()),
                        Background.immediate(),
                        texts,
                        told::add);
    }

    @AfterEach
    void close() {
        model.close();
        desk.close();
        database.close();
    }

    @Test
    void aPressStopsTheAgentsInTheDatabase() {
        model.toggle();

        assertThat(model.pausedProperty().get()).isTrue();
        assertThat(new AutonomyStore(database).isStopped(me.id())).isTrue();
        assertThat(told).containsExactly("The agents are stopped.");
    }

    @Test
    void aStopFromElsewhereShows() {
        new StopService(database).stopMine(me, true);
        assertThat(model.pausedProperty().get()).isTrue();

        new StopService(database).stopMine(me, false);
        assertThat(model.pausedProperty().get()).isFalse();
    }
}
