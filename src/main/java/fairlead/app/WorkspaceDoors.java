package fairlead.app;

import fairlead.settings.FairleadException;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceFolder.Note;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.DatabaseSettings;
import fairlead.ui.firstrun.Doors;
import fairlead.ui.firstrun.TeamLogin;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Opens what the three doors lead to, and holds it open until the window closes.
final class WorkspaceDoors implements Doors, AutoCloseable {
    private final WorkspaceFolder folder;
    private final Clock clock;
    private final Optional<SampleMaker> sample;
    private Optional<Services> open = Optional.empty();
    private Optional<Upkeep> upkeep = Optional.empty();
    private Optional<CompletableFuture<Services>> begun = Optional.empty();
    private volatile Optional<DatabaseSettings.Server> server = Optional.empty();
    private volatile Consumer<RuntimeException> failures = failure -> {};

    WorkspaceDoors(WorkspaceFolder folder, Clock clock, Optional<SampleMaker> sample) {
        this.folder = folder;
        this.clock = clock;
        this.sample = sample;
    }

    /// Whether the window can go straight in: there is a workspace that asks for no password.
    boolean standsOpen() {
        return folder.exists() && folder.note().kind() != WorkspaceKind.TEAM;
    }

    /// The team that was joined here before, and waits for its password.
    Optional<Note> team() {
        return folder.exists()
                ? Optional.of(folder.note()).filter(note -> note.kind() == WorkspaceKind.TEAM)
                : Optional.empty();
    }

    WorkspaceFolder folder() {
        return folder;
    }

    /// Who hears, on a worker, when the upkeep of the open workspace fails.
    void onUpkeepFailure(Consumer<RuntimeException> listener) {
        failures = listener;
    }

    synchronized Optional<Services> services() {
        return open;
    }

    /// Begins to open the workspace that is there, so that it is ready once the window stands.
    synchronized void begin() {
        if (standsOpen()) {
            begun = Optional.of(CompletableFuture.supplyAsync(this::there, WorkspaceDoors::start));
        }
    }

    /// Opens the workspace that is there already, or takes the one that was begun.
    synchronized void reopen() {
        Optional<CompletableFuture<Services>> opening = begun;
        begun = Optional.empty();
        close();
        keep(opening.map(WorkspaceDoors::result).orElseGet(this::there));
    }

    private Services there() {
        return Services.open(folder, folder.note(), embedded(), clock);
    }

    private static Services result(CompletableFuture<Services> opening) {
        try {
            return opening.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// What could not be opened needs no closing.
    private static void abandon(CompletableFuture<Services> opening) {
        opening.thenAccept(Services::close).exceptionally(failure -> null).join();
    }

    private static void start(Runnable task) {
        Thread.ofPlatform().daemon().name("opening").start(task);
    }

    @Override
    public boolean hasSample() {
        return sample.isPresent();
    }

    @Override
    public void openSample(DoubleConsumer progress, BooleanSupplier cancelled) {
        if (folder.exists()) {
            throw new FairleadException("firstrun.error.exists", null, folder.folder());
        }
        DatabaseSettings settings = embedded();
        try {
            UUID me = sample.orElseThrow().fill(settings, progress, cancelled);
            enter(Note.of(WorkspaceKind.SAMPLE).with(me), settings);
        } catch (RuntimeException e) {
            folder.delete();
            throw e;
        }
    }

    @Override
    public void remove() {
        close();
        folder.delete();
    }

    @Override
    public void openOwn() {
        enter(Note.of(WorkspaceKind.LOCAL), embedded());
    }

    @Override
    public void join(TeamLogin login) {
        DatabaseSettings.Server where =
                new DatabaseSettings.Server(
                        login.url(),
                        login.user(),
                        login.password(),
                        Optional.of(folder.authority()).filter(Files::exists));
        enter(Note.team(login.url(), login.user()), where);
        server = Optional.of(where);
    }

    /// The team's server, as whoever came in; empty for a workspace of one's own.
    Optional<DatabaseSettings.Server> server() {
        return server;
    }

    @Override
    public synchronized void close() {
        server = Optional.empty();
        upkeep.ifPresent(Upkeep::close);
        upkeep = Optional.empty();
        open.ifPresent(Services::close);
        open = Optional.empty();
        begun.ifPresent(WorkspaceDoors::abandon);
        begun = Optional.empty();
    }

    private synchronized void enter(Note note, DatabaseSettings settings) {
        close();
        keep(Services.open(folder, note, settings, clock));
    }

    private void keep(Services services) {
        open = Optional.of(services);
        if (services.note.kind() != WorkspaceKind.TEAM) {
            upkeep =
                    Optional.of(
                            new Upkeep(
                                    services.database,
                                    WorkspaceBackups.of(folder, clock),
                                    failure -> failures.accept(failure)));
        }
    }

    private DatabaseSettings embedded() {
        try {
            Files.createDirectories(folder.folder());
        } catch (IOException e) {
            throw new FairleadException("settings.error.folder", e, folder.folder());
        }
        return new DatabaseSettings.File(folder.database());
    }
}
