package fairlead.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.history.HistoryStore;
import fairlead.history.ReversalService;
import fairlead.history.RowHistory;
import fairlead.history.WorkFilter;
import fairlead.history.WorkRow;
import fairlead.history.WorkStore;
import fairlead.lead.EditLeads;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.LeadNameStore;
import fairlead.lead.LeadService;
import fairlead.lead.LeadSource;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;
import fairlead.team.UserStore;
import fairlead.ui.control.Formats;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

@ParameterizedClass
@EnumSource
class ActivityViewModelTest {
    private static final Actor ME = Actor.user(Ids.next());
    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    private final List<String> said = new ArrayList<>();
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-20T09:00:00Z"));
    private Database database;
    private ActivityViewModel model;
    private ActivityWords words;

    @BeforeEach
    void open() {
        Clock clock = new MovingClock(now);
        database = engine.open(folder, clock);
        Formats formats = new Formats(Locale.ENGLISH, clock);
        ReversalService reversals = new ReversalService(new UndoService(database), Map.of());
        words = new ActivityWords(TEXTS, formats);
        model =
                new ActivityViewModel(
                        new ActivityViewModel.Source(reversals, database.changes(), ME),
                        new ActivityReader(stores(), reversals, formats),
                        words,
                        TEXTS,
                        Background.immediate(),
                        said::add);
        model.show("");
    }

    private ActivityReader.Stores stores() {
        return new ActivityReader.Stores(
                new WorkStore(database),
                new HistoryStore(database),
                new LeadNameStore(database),
                new UserStore(database),
                new StatusStore(database));
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

        assertThat(lines()).containsExactly("Added a lead: Zoe Park", "Added a lead: Jo Lee");
    }

    @Test
    void aWorkThatWasTakenBackSaysSoAndSoDoesTheWayBack() {
        make("Jo Lee");

        model.undo(model.works().getFirst());

        assertThat(lines()).containsExactly("Undone: Added a lead: Jo Lee", "Added a lead: Jo Lee");
        assertThat(model.works()).extracting(WorkRow::stands).containsExactly(true, false);
        assertThat(said).containsExactly("Taken back");
    }

    @Test
    void whatWasTakenBackIsDoneAgainAndTakenBackAgain() {
        UUID id = make("Jo Lee");
        model.undo(row("Added a lead: Jo Lee"));
        assertThat(stored(id).isDeleted()).isTrue();

        model.redo(row("Added a lead: Jo Lee"));

        assertThat(stored(id).isDeleted()).isFalse();
        assertThat(lines().getFirst()).isEqualTo("Done again: Added a lead: Jo Lee");
        assertThat(row("Added a lead: Jo Lee").stands()).isTrue();

        model.undo(row("Added a lead: Jo Lee"));
        assertThat(stored(id).isDeleted()).isTrue();
        assertThat(row("Added a lead: Jo Lee").stands()).isFalse();
    }

    @Test
    void olderWorksComePageByPage() {
        for (int i = 0; i < 130; i++) {
            make("Lead " + i);
        }
        model.narrow(ActivityFilter.ALL.withKind(ActivityKind.LEADS));
        assertThat(model.works()).hasSize(100);
        assertThat(model.moreProperty().get()).isTrue();

        model.older();

        assertThat(model.works()).hasSize(130).doesNotHaveDuplicates();
        assertThat(model.moreProperty().get()).isFalse();
    }

    @Test
    void aBatchIsOneLineWithItsCountAndGoesBackAndForthAsOne() {
        UUID batch = Ids.next();
        List<UUID> leads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            leads.add(make(WorkOrder.by(ME, "lead.import").in(batch), "Lead " + i, 1, "a.csv"));
        }
        assertThat(lines()).containsExactly("Imported: a.csv · 3 rows");

        model.undo(model.works().getFirst());

        assertThat(leads).allMatch(id -> stored(id).isDeleted());
        assertThat(lines())
                .containsExactly("Undone: Imported: a.csv · 3 rows", "Imported: a.csv · 3 rows");
        assertThat(model.works().getLast().stands()).isFalse();

        model.redo(model.works().getLast());
        assertThat(leads).noneMatch(id -> stored(id).isDeleted());
        assertThat(row("Imported: a.csv · 3 rows").stands()).isTrue();
    }

    @Test
    void aValueThatWasChangedSinceIsListedBeforeTheUndoAndAfterIt() {
        UUID id = make("Jo Lee");
        edit(id, Map.of(LeadField.COMPANY, "Acme", LeadField.INDUSTRY, "Bikes"));
        edit(id, Map.of(LeadField.COMPANY, "Acme Inc"));
        WorkRow first = model.works().get(1);

        model.choose(first);
        DeedWords deeds = new DeedWords(TEXTS, words);
        Deed deed = model.deedProperty().get();
        assertThat(deed.preview().staying())
                .extracting(one -> deeds.staying(one, deed.leads()))
                .containsExactly("Company of Jo Lee, Acme Inc: changed since to Acme Inc");

        model.undo(first);

        ActivityViewModel.Outcome outcome = model.outcomeProperty().get();
        assertThat(outcome.report().kept())
                .extracting(kept -> deeds.stays(kept, outcome.leads()))
                .containsExactly("Company of Jo Lee, Acme Inc: changed since");
        assertThat(stored(id).get(LeadField.COMPANY)).isEqualTo("Acme Inc");
        assertThat(stored(id).get(LeadField.INDUSTRY)).isNull();
        assertThat(said).containsExactly("Taken back; 1 value was changed since and stays");
    }

    @Test
    void aWorkTellsWhatItChanged() {
        UUID id = make("Jo Lee");
        edit(id, Map.of(LeadField.INDUSTRY, "Bikes"));

        model.choose(model.works().getFirst());

        Deed deed = model.deedProperty().get();
        assertThat(deed.changes().stream().flatMap(row -> said(row).stream()))
                .containsExactly("Industry: – → Bikes");
        assertThat(DeedController.lead(deed)).contains(id);
    }

    @Test
    void itIsNarrowedByKindAndTimeAndLeadAndPerson() {
        UUID jo = make("Jo Lee");
        now.set(now.get().plus(Duration.ofDays(3)));
        make("Zoe Park");
        make(WorkOrder.by(Actor.system(), "lead.create"), "Nobody", 0, null);
        edit(jo, Map.of(LeadField.INDUSTRY, "Bikes"));

        model.narrow(ActivityFilter.ALL.withRecord("lee"));
        assertThat(lines()).containsExactly("Changed Industry: Jo Lee", "Added a lead: Jo Lee");
        model.narrow(
                model.filterProperty().get().withSpan(ActivitySpan.of(ActivitySpan.Kind.TODAY)));
        assertThat(lines()).containsExactly("Changed Industry: Jo Lee");
        model.narrow(ActivityFilter.ALL.withDoer(new WorkFilter.Doer("system", null)));
        assertThat(lines()).containsExactly("Added a lead: Nobody");
        model.narrow(ActivityFilter.ALL.withDoer(new WorkFilter.Doer("user", ME.id())));
        assertThat(lines()).hasSize(3);
        model.narrow(ActivityFilter.ALL.withKind(ActivityKind.MOVES));
        assertThat(lines()).isEmpty();
        model.narrow(ActivityFilter.ALL.withSpan(ActivitySpan.on(LocalDate.of(2026, 11, 20))));
        assertThat(lines()).containsExactly("Added a lead: Jo Lee");
        model.narrow(ActivityFilter.ALL.withRecord("there is none"));
        assertThat(lines()).isEmpty();
    }

    private Optional<String> said(RowHistory row) {
        return new DeedWords(TEXTS, words).change(row);
    }

    private List<String> lines() {
        return model.works().stream().map(words::of).toList();
    }

    private WorkRow row(String line) {
        return model.works().stream()
                .filter(work -> words.of(work).equals(line))
                .findFirst()
                .orElseThrow();
    }

    private Lead stored(UUID id) {
        return database.read(session -> session.get(Lead.class, id));
    }

    private UUID make(String name) {
        return make(WorkOrder.by(ME, "lead.create"), name, 0, null);
    }

    private UUID make(WorkOrder order, String name, int count, String file) {
        return database.write(
                        order,
                        work -> {
                            Lead lead = new Lead(name, null, LeadSource.OTHER, work.now());
                            work.add(lead);
                            if (file == null) {
                                work.summarise("lead", name);
                            } else {
                                work.summarise("file", file);
                                work.summarise("count", count);
                            }
                            return lead.id();
                        })
                .result();
    }

    private void edit(UUID id, Map<LeadField, Object> values) {
        LeadService service =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        service.edit(ME, new EditLeads(List.of(id), values));
    }

    /// A clock that a test sets.
    private static final class MovingClock extends Clock {
        private final AtomicReference<Instant> now;

        MovingClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.updateAndGet(at -> at.plusMillis(1));
        }
    }
}
