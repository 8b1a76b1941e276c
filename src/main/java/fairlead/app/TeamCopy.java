package fairlead.app;

import fairlead.backup.Backups;
import fairlead.settings.Keychain;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.FileKey;
import fairlead.storage.FileKeys;
import fairlead.sync.DataCheck;
import fairlead.sync.Handover;
import fairlead.sync.Replica;
import fairlead.sync.SyncLoop;
import fairlead.sync.SyncState;
import fairlead.sync.TeamLine;
import fairlead.sync.review.Travel;
import fairlead.sync.rows.Scope;
import fairlead.team.UserStore;
import fairlead.ui.sync.SyncDesk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// A team's copy on this laptop while it stands open, and the loop that keeps it together with the
/// server. The password is known to the line alone, and to the system's keychain where somebody
/// wished so.
final class TeamCopy implements SyncDesk, AutoCloseable {
    private static final String OFFLINE = "work_offline";

    private final Replica replica;
    private final TeamLine line;
    private final Keychain keychain;
    private final String account;
    private final UUID me;
    private final Backups backups;
    private final SyncLoop loop;
    private final List<Consumer<SyncState>> listeners = new CopyOnWriteArrayList<>();

    private TeamCopy(Replica replica, Keychain keychain, String account, UUID me, Backups backups) {
        this.replica = replica;
        this.line = replica.line();
        this.keychain = keychain;
        this.account = account;
        this.me = me;
        this.backups = backups;
        loop = new SyncLoop(replica, this::tell, report -> {});
    }

    static TeamCopy open(
            WorkspaceFolder folder,
            WorkspaceFolder.Note note,
            Clock clock,
            Keychain keychain,
            Optional<String> password) {
        String url = note.url().orElseThrow();
        String user = note.user().orElseThrow();
        TeamLine line =
                new TeamLine(
                        url, user, Optional.of(folder.authority()).filter(Files::exists), password);
        Replica replica =
                Replica.open(
                        folder, settings -> database(settings, clock), line, key(folder, keychain));
        Backups backups = WorkspaceBackups.of(folder, clock, new FileKeys(keychain));
        return new TeamCopy(replica, keychain, user + "@" + url, note.me().orElse(null), backups);
    }

    /// A copy that is made now is encrypted where the system has a keychain.
    private static Optional<FileKey> key(WorkspaceFolder folder, Keychain keychain) {
        FileKeys keys = new FileKeys(keychain);
        return Replica.exists(folder)
                ? keys.find(Replica.file(folder))
                : keys.make(folder.folder());
    }

    private static Database database(DatabaseSettings settings, Clock clock) {
        return Database.open(settings, Entities.ALL, clock);
    }

    Replica replica() {
        return replica;
    }

    /// The server as whoever is signed in; empty while nobody has said the password.
    Optional<DatabaseSettings.Server> server() {
        return line.server();
    }

    /// Begins to sync, unless somebody chose to work offline when they were here last.
    void start() {
        loop.workOffline(replica.laptop().state(OFFLINE).isPresent());
        if (!line.isReady()) {
            Thread.ofVirtual().name("keychain").start(this::askKeychain);
        }
        loop.start();
    }

    private void askKeychain() {
        keychain.find(account)
                .ifPresent(
                        password -> {
                            line.login(password);
                            loop.syncNow();
                        });
    }

    private void tell(SyncState state) {
        listeners.forEach(listener -> listener.accept(state));
    }

    @Override
    public SyncState state() {
        return loop.state();
    }

    @Override
    public Runnable listen(Consumer<SyncState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void syncNow() {
        loop.syncNow();
    }

    @Override
    public void workOffline(boolean wanted) {
        loop.workOffline(wanted);
        if (wanted) {
            replica.laptop().remember(Map.of(OFFLINE, "yes"));
        } else {
            replica.laptop().forget(OFFLINE);
        }
    }

    @Override
    public String user() {
        return line.user().replaceFirst("^crm_", "");
    }

    @Override
    public boolean canKeepPassword() {
        return keychain.isThere();
    }

    @Override
    public void login(String password, boolean keep) {
        line.login(password);
        if (keep) {
            keychain.keep(account, password);
        } else {
            keychain.forget(account);
        }
        loop.syncNow();
    }

    @Override
    public void believe() {
        backups.make(replica.database());
        replica.sync().believe();
        loop.syncNow();
    }

    @Override
    public Travel travel() {
        return replica.travel();
    }

    @Override
    public boolean isNarrow() {
        return replica.laptop().scope().narrow();
    }

    @Override
    public void narrow(boolean wanted) {
        replica.sync().keep(wanted ? new Scope(true, me) : Scope.ALL);
        loop.syncNow();
    }

    @Override
    public boolean isEncrypted() {
        return replica.isEncrypted();
    }

    @Override
    public Optional<Path> sealed() {
        return replica.handover().sealed();
    }

    @Override
    public boolean isManager() {
        return me != null && new UserStore(replica.database()).leads(me);
    }

    @Override
    public Handover.Sealed open(Path file) {
        return replica.handover().open(line, file);
    }

    @Override
    public Handover.Adopted adopt(Handover.Sealed work) {
        return replica.handover().adopt(work);
    }

    @Override
    public Optional<DataCheck.Found> lastCheck() {
        return new DataCheck(replica).last();
    }

    @Override
    public DataCheck.Found check(DoubleConsumer progress) {
        return new DataCheck(replica).run(progress);
    }

    /// The password is nobody's business on a computer whose copy is deleted.
    void forgetPassword() {
        keychain.forget(account);
    }

    /// Ends the loop; the copy itself belongs to the services.
    @Override
    public void close() {
        loop.close();
    }
}
