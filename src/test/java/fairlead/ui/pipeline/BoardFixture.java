package fairlead.ui.pipeline;

import fairlead.action.ActionService;
import fairlead.duplicate.DuplicateService;
import fairlead.duplicate.IdentityStore;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadStore;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.ReasonStore;
import fairlead.lead.StageGate;
import fairlead.lead.StageTimeStore;
import fairlead.lead.StatusStore;
import fairlead.lead.ViewPlace;
import fairlead.lead.Viewer;
import fairlead.lead.company.MoneyService;
import fairlead.lead.company.MoneyStore;
import fairlead.lead.journal.JournalService;
import fairlead.lead.tag.TagStore;
import fairlead.lead.view.SavedViewService;
import fairlead.lead.view.SavedViewStore;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamRole;
import fairlead.team.User;
import fairlead.team.UserStore;
import fairlead.ui.control.Formats;
import fairlead.ui.filter.FilterReader;
import fairlead.ui.filter.FilterViewModel;
import fairlead.ui.filter.ViewKeeper;
import fairlead.ui.filter.ViewsViewModel;
import fairlead.ui.move.MoveViewModel;
import fairlead.ui.pipeline.board.BoardServices;
import fairlead.ui.pipeline.board.BoardViewModel;
import fairlead.ui.pipeline.card.CardWords;
import fairlead.ui.pipeline.picture.BoardReader;
import fairlead.ui.pipeline.pile.PileViewModel;
import fairlead.ui.pipeline.pile.Slot;
import fairlead.ui.pipeline.state.BoardMemory;
import fairlead.ui.pipeline.state.ColumnViewModel;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.UndoStack;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// A board on a real database, everything at once on the caller's thread.
final class BoardFixture implements AutoCloseable {
    final Clock clock = Clock.system(ZoneOffset.UTC);
    final Database database;
    final LeadService leads;
    final UUID me;
    final UUID colleague;
    final Settings settings = new Settings(SettingsData.usual());
    final Texts texts = new Texts(Locale.ENGLISH);
    final Formats formats = new Formats(Locale.ENGLISH, clock);
    final CardWords words = new CardWords(texts, formats);
    final List<String> said = new ArrayList<>();
    final UndoStack undo;
    final MoveViewModel moves;
    final BoardViewModel board;

    BoardFixture(Path folder) {
        this(folder, Background.immediate());
    }

    BoardFixture(Path folder, Background background) {
        database = TestEngine.H2.open(folder, clock);
        me = user("Mia");
        colleague = user("Tom");
        StatusStore statuses = new StatusStore(database);
        leads = new LeadService(database, new StageGate(statuses, new RateStore()));
        Actor actor = Actor.user(me);
        undo =
                new UndoStack(
                        new UndoService(database),
                        actor,
                        background,
                        texts,
                        (text, way) -> said.add(text),
                        said::add);
        moves =
                new MoveViewModel(
                        leads, statuses, new ReasonStore(database), actor, background, undo);
        LeadStore store = new LeadStore(database);
        BoardReader reader =
                new BoardReader(
                        new BoardReader.Sources(
                                store,
                                statuses,
                                new UserStore(database),
                                new StageTimeStore(database),
                                new DuplicateService(database, new IdentityStore(database))),
                        new Viewer(me, ZoneOffset.UTC),
                        clock);
        board =
                new BoardViewModel(
                        new BoardServices(
                                reader,
                                leads,
                                moves,
                                new ActionService(database, new JournalService(database)),
                                filter(background),
                                database.changes(),
                                actor),
                        background,
                        undo,
                        new BoardMemory(settings),
                        texts,
                        words);
    }

    private FilterViewModel filter(Background background) {
        return new FilterViewModel(
                new FilterReader(
                        new LeadStore(database),
                        new UserStore(database),
                        new TagStore(database),
                        texts,
                        new Viewer(me, ZoneOffset.UTC)),
                background);
    }

    /// The saved views of the board.
    ViewsViewModel views(Background background) {
        SavedViewStore store = new SavedViewStore(database);
        return new ViewsViewModel(
                ViewPlace.BOARD,
                new ViewKeeper(
                        store,
                        new SavedViewService(database, store),
                        database.changes(),
                        Actor.user(me)),
                background,
                undo,
                texts);
    }

    private UUID user(String name) {
        return database.write(
                        WorkOrder.by(Actor.system(), "test"),
                        work -> {
                            User user =
                                    new User(name + "@example.com", name, TeamRole.REP, work.now());
                            work.add(user);
                            return user.id();
                        })
                .result();
    }

    UUID lead(String name, LeadStatus status, int value) {
        Map<LeadField, Object> values = new HashMap<>();
        values.put(LeadField.NAME, name);
        values.put(LeadField.VALUE, new BigDecimal(value));
        values.put(LeadField.CURRENCY, "EUR");
        values.put(LeadField.OWNER, me);
        return leads.create(Actor.user(me), new NewLead(values, status)).result();
    }

    void require(LeadStatus status, String fields) {
        database.write(
                WorkOrder.by(Actor.system(), "test"),
                work ->
                        work.session()
                                .createNativeMutationQuery(
                                        "update status_settings set required_fields = JSON '"
                                                + fields
                                                + "' where status = '"
                                                + status.label()
                                                + "'")
                                .executeUpdate());
    }

    void askForEvidence() {
        MoneyStore money = new MoneyStore(database, new RateStore());
        new MoneyService(database, new RateStore(), money).askForEvidence(Actor.user(me), true);
    }

    Lead stored(UUID id) {
        return database.read(session -> session.get(Lead.class, id));
    }

    ColumnViewModel column(LeadStatus status) {
        return board.columns().stream()
                .filter(column -> column.slot().equals(Slot.of(status)))
                .findFirst()
                .orElseThrow();
    }

    PileViewModel pile(LeadStatus status) {
        return board.pile(Slot.of(status), null);
    }

    List<String> names(LeadStatus status) {
        return pile(status).ids().stream().map(id -> board.row(id).name()).toList();
    }

    @Override
    public void close() {
        board.hide();
        database.close();
    }
}
