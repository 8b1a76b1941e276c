package fairlead.app;

import fairlead.action.queue.SnoozeService;
import fairlead.storage.Actor;
import fairlead.sync.SyncState;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Frame;
import fairlead.ui.today.UntilOnline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// What was put aside on this computer until it is online again, kept among its settings; comes
/// back once the server answers, also after a new start.
final class BackOnline implements UntilOnline {
    private static final String KEY = "today.until-online";
    private static final int MOST = 500;

    private final Frame frame;
    private boolean offline;
    private Waking waking = actions -> {};

    /// Brings actions back; slow.
    private interface Waking {
        void wake(List<UUID> actions);
    }

    BackOnline(Frame frame) {
        this.frame = frame;
    }

    void begin(Services services) {
        offline = false;
        SnoozeService aside = new SnoozeService(services.database, frame.formats().zone());
        Actor me = services.actor();
        waking = actions -> aside.wakeAll(me, actions);
    }

    void hear(SyncState state) {
        offline = !state.isOnline();
        List<UUID> kept = kept();
        if (!offline && !kept.isEmpty()) {
            Background background = frame.background();
            Waking by = waking;
            background
                    .run(
                            () -> {
                                by.wake(kept);
                                return kept.size();
                            })
                    .onSuccess(count -> forget(kept))
                    .start();
        }
    }

    @Override
    public boolean isOffline() {
        return offline;
    }

    @Override
    public void keep(UUID action) {
        List<UUID> kept = new ArrayList<>(kept());
        kept.add(action);
        store(kept.subList(Math.max(0, kept.size() - MOST), kept.size()));
    }

    private void forget(List<UUID> woken) {
        store(kept().stream().filter(one -> !woken.contains(one)).toList());
    }

    private void store(List<UUID> kept) {
        String text = String.join(",", kept.stream().map(UUID::toString).toList());
        frame.settings().change(data -> data.withView(KEY, text));
    }

    private List<UUID> kept() {
        String text = frame.settings().get().views().getOrDefault(KEY, "");
        return Arrays.stream(text.split(","))
                .filter(one -> one.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .toList();
    }
}
