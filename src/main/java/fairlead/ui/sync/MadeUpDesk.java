package fairlead.ui.sync;

import fairlead.settings.FairleadException;
import fairlead.sync.DataCheck;
import fairlead.sync.Handover;
import fairlead.sync.SyncState;
import fairlead.sync.review.Travel;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// A desk without a server, for pictures and tests: it stands as it is told to stand, and writes
/// down what is asked of it.
public final class MadeUpDesk implements SyncDesk {
    private final List<String> asked = new ArrayList<>();
    private SyncState state = SyncState.unknown();
    private Consumer<SyncState> listening = told -> {};
    private Optional<Handover.Sealed> sealed = Optional.empty();

    public void tell(SyncState now) {
        state = now;
        listening.accept(now);
    }

    /// What is in any file that is opened; without it no file can be opened.
    public void seal(Handover.Sealed work) {
        sealed = Optional.of(work);
    }

    /// What was asked, in order.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public SyncState state() {
        return state;
    }

    @Override
    public Runnable listen(Consumer<SyncState> listener) {
        listening = listener;
        return () -> {};
    }

    @Override
    public void syncNow() {
        asked.add("now");
    }

    @Override
    public void workOffline(boolean wanted) {
        asked.add("offline " + wanted);
    }

    @Override
    public String user() {
        return "mia";
    }

    @Override
    public boolean canKeepPassword() {
        return true;
    }

    @Override
    public void login(String password, boolean keep) {
        asked.add("login " + password);
    }

    @Override
    public void believe() {
        asked.add("believe");
    }

    @Override
    public Travel travel() {
        return new Travel(3_211, 41_873, 83_400_000, 1_200_000);
    }

    @Override
    public boolean isNarrow() {
        return false;
    }

    @Override
    public void narrow(boolean wanted) {
        asked.add("narrow " + wanted);
    }

    @Override
    public boolean isEncrypted() {
        return true;
    }

    @Override
    public Optional<Path> sealed() {
        return Optional.empty();
    }

    @Override
    public boolean isManager() {
        return true;
    }

    @Override
    public Handover.Sealed open(Path file) {
        return sealed.orElseThrow(
                () -> new FairleadException("sync.handover.none", null, file.getFileName()));
    }

    @Override
    public Handover.Adopted adopt(Handover.Sealed work) {
        asked.add("adopt " + work.login());
        return new Handover.Adopted(work.login(), work.fresh());
    }

    @Override
    public Optional<DataCheck.Found> lastCheck() {
        return Optional.of(new DataCheck.Found(Instant.now().minus(Duration.ofDays(2)), 61_204, 1));
    }

    @Override
    public DataCheck.Found check(DoubleConsumer progress) {
        asked.add("check");
        return lastCheck().orElseThrow();
    }
}
