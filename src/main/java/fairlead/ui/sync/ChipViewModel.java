package fairlead.ui.sync;

import fairlead.sync.SyncState;
import fairlead.ui.shell.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How things stand with the server at this moment, and the few things to do about it.
public final class ChipViewModel {
    private final SyncDesk desk;
    private final Background background;
    private final ReadOnlyObjectWrapper<SyncState> state =
            new ReadOnlyObjectWrapper<>(SyncState.unknown());

    public ChipViewModel(SyncDesk desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    /// Follows the state until the result is run.
    public Runnable follow() {
        Runnable end = desk.listen(background.latest(state::set)::accept);
        background.run(desk::state).onSuccess(this::show).start();
        return end;
    }

    private void show(SyncState now) {
        if (now != null) {
            state.set(now);
        }
    }

    public ReadOnlyObjectProperty<SyncState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public void syncNow() {
        background.run(desk::syncNow).start();
    }

    public void workOffline(boolean wanted) {
        background.run(() -> desk.workOffline(wanted)).start();
    }

    void login(String password, boolean keep) {
        if (!password.isEmpty()) {
            background.run(() -> desk.login(password, keep)).start();
        }
    }

    void believe() {
        background.run(desk::believe).start();
    }

    String user() {
        return desk.user();
    }

    boolean canKeepPassword() {
        return desk.canKeepPassword();
    }
}
