package fairlead.app;

import fairlead.autonomy.AgentLogStore;
import fairlead.autonomy.run.Thinker;
import fairlead.desk.AgentDesk;
import fairlead.desk.Crew;
import fairlead.desk.Deeds;
import fairlead.desk.Night;
import fairlead.duplicate.IdentityStore;
import fairlead.importing.ImportService;
import fairlead.importing.ImportStore;
import fairlead.lead.LeadService;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.search.SearchService;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.UndoService;
import fairlead.sync.Replica;
import fairlead.team.Person;
import fairlead.team.UserService;
import fairlead.team.UserStore;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/// Everything that works on one open workspace, wired by hand; closing it closes the database.
final class Services implements AutoCloseable {
    final WorkspaceFolder folder;
    final WorkspaceFolder.Note note;
    final Person me;
    final Database database;
    final UserStore users;
    final StatusStore statuses;
    final RateStore rates;
    final LeadService leads;
    final UndoService undo;
    final ImportService imports;
    final SearchService search;
    private final Runnable closing;
    private Optional<AgentDesk> desk = Optional.empty();
    private Optional<Supplier<AgentDesk>> making = Optional.empty();

    private Services(
            WorkspaceFolder folder,
            WorkspaceFolder.Note note,
            Database database,
            Runnable closing) {
        this.folder = folder;
        this.database = database;
        this.closing = closing;
        users = new UserStore(database);
        statuses = new StatusStore(database);
        rates = new RateStore();
        leads = new LeadService(database, new StageGate(statuses, rates));
        undo = new UndoService(database);
        imports =
                new ImportService(
                        database, new IdentityStore(database), new ImportStore(database), undo);
        UserService people = new UserService(database, users);
        me =
                note.kind() == WorkspaceKind.TEAM
                        ? people.member(note.me(), note.user().orElseThrow())
                        : people.own(note.me(), System.getProperty("user.name"));
        search =
                database.isEncrypted()
                        ? SearchService.inMemory(database)
                        : SearchService.embedded(database, folder.searchIndex());
        this.note = note.with(me.id());
        if (!this.note.equals(note)) {
            folder.write(this.note);
        }
    }

    /// Slow; called on a worker.
    static Services open(
            WorkspaceFolder folder,
            WorkspaceFolder.Note note,
            DatabaseSettings settings,
            Clock clock) {
        Database database = Database.open(settings, Entities.ALL, clock);
        try {
            return new Services(folder, note, database, database::close);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /// A team's copy on this laptop; closing the services closes it.
    static Services open(WorkspaceFolder folder, WorkspaceFolder.Note note, Replica replica) {
        try {
            return new Services(folder, note, replica.database(), replica::close);
        } catch (RuntimeException e) {
            replica.close();
            throw e;
        }
    }

    /// From now on the agents speak this language; `thinker` says who thinks for them. Nothing is
    /// made before somebody comes to their [#desk].
    synchronized void seat(Texts texts, Supplier<Thinker> thinker) {
        desk.ifPresent(before -> Thread.startVirtualThread(before::close));
        desk = Optional.empty();
        making = Optional.of(() -> make(texts, thinker.get()));
    }

    /// The agents at their desk; they begin to work with [#agentsWork]. Slow the first time.
    synchronized AgentDesk desk() {
        AgentDesk there = desk.orElseGet(making.orElseThrow());
        desk = Optional.of(there);
        return there;
    }

    private AgentDesk make(Texts texts, Thinker thinker) {
        boolean copy = note.kind() == WorkspaceKind.TEAM;
        Crew.Place place = new Crew.Place(me.id(), texts, copy);
        Crew crew = new Crew(database, place, Deeds.of(database, texts), thinker);
        Night night = new Night(new AgentLogStore(database), me.id(), database.clock());
        return new AgentDesk(database, crew, me.id(), night);
    }

    /// Slow; called on a worker.
    synchronized void agentsWork() {
        if (making.isPresent()) {
            desk().start(note.kind() != WorkspaceKind.TEAM);
        }
    }

    private synchronized void endDesk() {
        desk.ifPresent(AgentDesk::close);
        desk = Optional.empty();
        making = Optional.empty();
    }

    Actor actor() {
        return Actor.user(me.id());
    }

    /// Where it lies, as a person would say it.
    String place() {
        return note.url()
                .map(url -> url.replaceFirst("^jdbc:postgresql://", ""))
                .orElse(folder.folder().toString());
    }

    @Override
    public void close() {
        endDesk();
        search.close();
        closing.run();
    }
}
