package fairlead.app;

import fairlead.settings.FairleadException;
import fairlead.settings.Keychain;
import fairlead.settings.SessionKeys;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceFolder.Note;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.FileKeys;
import fairlead.sync.Farewell;
import fairlead.sync.Replica;
import fairlead.sync.Survey;
import fairlead.sync.rows.Scope;
import fairlead.team.Invitation;
import fairlead.team.Joining;
import fairlead.ui.firstrun.Doors;
import fairlead.ui.firstrun.Keyhole;
import fairlead.ui.firstrun.TeamLogin;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Opens what the three doors lead to, and holds it open until the window closes.
final class WorkspaceDoors implements Doors, Keyhole, AutoCloseable {
    private final WorkspaceFolder folder;
    private final Clock clock;
    private final Optional<SampleMaker> sample;
    private Optional<Services> open = Optional.empty();
    private Optional<Upkeep> upkeep = Optional.empty();
    private Optional<CompletableFuture<Void>> begun = Optional.empty();
    private volatile Optional<TeamCopy> copy = Optional.empty();
    private volatile boolean agentsWork;
    private volatile Consumer<RuntimeException> failures = failure -> {};

    private volatile Consumer<String> said = text -> {};

    private final Keychain keychain;
    private final SessionKeys keys;
    private final FileKeys fileKeys;

    WorkspaceDoors(
            WorkspaceFolder folder, Clock clock, Optional<SampleMaker> sample, Keychain keychain) {
        this.folder = folder;
        this.clock = clock;
        this.sample = sample;
        this.keychain = keychain;
        this.keys = new SessionKeys(keychain);
        this.fileKeys = new FileKeys(keychain);
    }

    /// Whether the window can go straight in: there is a workspace of one's own, or a copy of the
    /// team's.
    boolean standsOpen() {
        return folder.exists() && (team().isEmpty() || Replica.exists(folder));
    }

    /// Whether the workspace is just being brought up to this version, which takes its time.
    boolean upgrades() {
        return Database.upgrades(new DatabaseSettings.File(folder.database()));
    }

    /// The team that was joined here before.
    Optional<Note> team() {
        return folder.exists()
                ? Optional.of(folder.note()).filter(note -> note.kind() == WorkspaceKind.TEAM)
                : Optional.empty();
    }

    /// Keys of this person, remembered at least until the program ends.
    Keychain keys() {
        return keys;
    }

    WorkspaceFolder folder() {
        return folder;
    }

    /// Whether agents work in what is opened here, as they do in a person's own window.
    boolean agentsWork() {
        return agentsWork;
    }

    void letAgentsWork() {
        agentsWork = true;
    }

    /// Who hears, on a worker, when the upkeep of the open workspace fails.
    void onUpkeepFailure(Consumer<RuntimeException> listener) {
        failures = listener;
    }

    /// Who tells a person, in the window that stands, what came of a change of the workspace.
    void onSaid(Consumer<String> listener) {
        said = listener;
    }

    void say(String text) {
        said.accept(text);
    }

    synchronized Optional<Services> services() {
        return open;
    }

    /// Begins to open the workspace that is there, so that it stands open once the window does.
    synchronized void begin() {
        if (standsOpen()) {
            begun = Optional.of(CompletableFuture.runAsync(this::come, WorkspaceDoors::start));
        }
    }

    /// Opens the workspace that is there already, or waits for the opening that was begun.
    void reopen() {
        Optional<CompletableFuture<Void>> opening = begun();
        if (opening.isPresent()) {
            await(opening.get());
        } else {
            close();
            come();
        }
    }

    private void come() {
        keep(there());
    }

    /// The opening that was begun, which nobody else gets now.
    private synchronized Optional<CompletableFuture<Void>> begun() {
        Optional<CompletableFuture<Void>> opening = begun;
        begun = Optional.empty();
        return opening;
    }

    private Services there() {
        return team().isPresent()
                ? aboard(folder.note(), Optional.empty(), begun -> {})
                : Services.open(folder, folder.note(), embedded(), clock);
    }

    /// The team's copy, which `filling` may make first.
    private Services aboard(Note note, Optional<String> password, Consumer<Replica> filling) {
        TeamCopy opened = TeamCopy.open(folder, note, clock, keychain, password);
        try {
            filling.accept(opened.replica());
        } catch (RuntimeException e) {
            opened.close();
            opened.replica().close();
            throw e;
        }
        copy = Optional.of(opened);
        return Services.open(folder, note, opened.replica());
    }

    private static void await(CompletableFuture<Void> opening) {
        try {
            var unused = opening.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
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
        Optional<Farewell> farewell = copy.map(TeamCopy::replica).flatMap(Replica::farewell);
        copy.ifPresent(TeamCopy::forgetPassword);
        close();
        farewell.ifPresentOrElse(told -> told.say(this::delete), this::delete);
    }

    /// Without its key, what some other program may still bring back cannot be read.
    private void delete() {
        fileKeys.destroy(folder.folder());
        folder.delete();
    }

    @Override
    public void openOwn() {
        enter(Note.of(WorkspaceKind.LOCAL), embedded());
    }

    @Override
    public Optional<Survey> survey(TeamLogin login) {
        refuseOther(login);
        return Replica.exists(folder)
                ? Optional.empty()
                : Optional.of(new FirstCopy(folder, login).survey(clock));
    }

    @Override
    public void join(
            TeamLogin login, boolean narrow, DoubleConsumer progress, BooleanSupplier cancelled) {
        close();
        boolean fresh = !folder.exists();
        refuseOther(login);
        Note note = new FirstCopy(folder, login).prepare();
        boolean begun = Replica.exists(folder);
        try {
            keep(
                    aboard(
                            note,
                            Optional.of(login.password()),
                            replica -> {
                                if (!begun) {
                                    Scope scope =
                                            narrow
                                                    ? new Scope(true, note.me().orElse(null))
                                                    : Scope.ALL;
                                    FirstCopy.fill(replica, scope, progress, cancelled);
                                }
                            }));
        } catch (RuntimeException e) {
            close();
            if (!begun) {
                FirstCopy.discard(folder, fresh);
            }
            throw e;
        }
    }

    @Override
    public TeamLogin accept(Invitation invitation, Passwords passwords) {
        AtomicReference<String> valid = new AtomicReference<>(passwords.told());
        new Joining(invitation, folder)
                .join(
                        passwords.told().toCharArray(),
                        () -> {
                            valid.set(passwords.own());
                            return passwords.own().toCharArray();
                        });
        return new TeamLogin(invitation.url().toString(), invitation.role(), valid.get());
    }

    private void refuseOther(TeamLogin login) {
        if (folder.exists() && !isSame(login)) {
            throw new FairleadException("firstrun.error.exists", null, folder.folder());
        }
    }

    /// Whether it leads to the team that was joined here before.
    private boolean isSame(TeamLogin login) {
        return team().filter(
                        note ->
                                note.url().equals(Optional.of(login.url()))
                                        && note.user().equals(Optional.of(login.user())))
                .isPresent();
    }

    @Override
    public boolean asks() {
        return fileKeys.isUnderPassphrase(folder.folder())
                && fileKeys.of(folder.folder()).isEmpty();
    }

    @Override
    public void unlock(char[] passphrase) {
        fileKeys.unlock(folder.folder(), passphrase);
    }

    FileKeys fileKeys() {
        return fileKeys;
    }

    /// How this laptop and its team stand to each other; empty for a workspace of one's own.
    Optional<TeamCopy> copy() {
        return copy;
    }

    /// The team's server, as whoever is signed in; empty for a workspace of one's own and while the
    /// password is not known.
    Optional<DatabaseSettings.Server> server() {
        return copy.flatMap(TeamCopy::server);
    }

    @Override
    public void close() {
        begun().ifPresent(opening -> opening.exceptionally(failure -> null).join());
        shut();
    }

    private synchronized void shut() {
        copy.ifPresent(TeamCopy::close);
        copy = Optional.empty();
        upkeep.ifPresent(Upkeep::close);
        upkeep = Optional.empty();
        open.ifPresent(Services::close);
        open = Optional.empty();
    }

    private void enter(Note note, DatabaseSettings settings) {
        close();
        keep(Services.open(folder, note, settings, clock));
    }

    private synchronized void keep(Services services) {
        open = Optional.of(services);
        boolean own = copy.isEmpty();
        upkeep =
                Optional.of(
                        new Upkeep(
                                services.database,
                                own
                                        ? Optional.of(WorkspaceBackups.of(folder, clock, fileKeys))
                                        : Optional.empty(),
                                services.database.files(folder.files()),
                                failure -> failures.accept(failure)));
        copy.ifPresent(TeamCopy::start);
    }

    private DatabaseSettings embedded() {
        try {
            Files.createDirectories(folder.folder());
        } catch (IOException e) {
            throw new FairleadException("settings.error.folder", e, folder.folder());
        }
        return new DatabaseSettings.File(folder.database(), fileKeys.find(folder.database()));
    }
}
