package fairlead.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.history.WorkRow;
import fairlead.history.WorkStore;
import fairlead.lead.Lead;
import fairlead.lead.LeadSource;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;
import fairlead.ui.shell.Background;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

@ParameterizedClass
@EnumSource
class ActivityViewModelTest {
    private static final Actor ME = Actor.user(Ids.next());
    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    private final List<String> said = new ArrayList<>();
    private Database database;
    private ActivityViewModel model;

    @BeforeEach
    void open() {
        database = engine.open(folder, Clock.systemUTC());
        model =
                new ActivityViewModel(
                        new ActivityViewModel.Source(
                                new WorkStore(database),
                                new UndoService(database),
                                database.changes(),
                                ME),
                        TEXTS,
                        Background.immediate(),
                        said::add);
        model.show();
    }

    @AfterEach
    void close() {
        model.hide();
        database.close();
    }

    @Test
    void whatIsDoneStandsOnTopAtOnceAndSaysWhatItWas() {
        make("Jo Lee");
        make("Zoe Park");

        assertThat(model.works())
                .extracting(work -> ActivityWords.of(work, TEXTS))
                .containsExactly("Added a lead: Zoe Park", "Added a lead: Jo Lee");
    }

    @Test
    void aWorkThatWasTakenBackSaysSoAndSoDoesTheWayBack() {
        make("Jo Lee");

        model.undo(model.works().getFirst());

        assertThat(model.works())
                .extracting(work -> ActivityWords.of(work, TEXTS))
                .containsExactly("Undone: Added a lead: Jo Lee", "Added a lead: Jo Lee");
        assertThat(model.works()).extracting(WorkRow::stands).containsExactly(true, false);
        assertThat(said).containsExactly("Taken back");
    }

    @Test
    void olderWorksComePageByPage() {
        for (int i = 0; i < 130; i++) {
            make("Lead " + i);
        }
        assertThat(model.works()).hasSize(100);
        assertThat(model.moreProperty().get()).isTrue();

        model.older();

        assertThat(model.works()).hasSize(130).doesNotHaveDuplicates();
        assertThat(model.moreProperty().get()).isFalse();
    }

    private void make(String name) {
        database.write(
                WorkOrder.by(ME, "lead.create"),
                work -> {
                    work.add(new Lead(name, null, LeadSource.OTHER, work.now()));
                    work.summarise("lead", name);
                    return null;
                });
    }
}
