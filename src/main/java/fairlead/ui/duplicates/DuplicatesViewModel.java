package fairlead.ui.duplicates;

import fairlead.duplicate.DuplicatePair;
import fairlead.duplicate.MergeLeads;
import fairlead.duplicate.MergeSide;
import fairlead.duplicate.PastMerge;
import fairlead.lead.LeadField;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.Changes;
import fairlead.storage.Committed;
import fairlead.storage.Done;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Leads that may be one: the pairs with the likeliest first, the chosen pair side by side, merging
/// and telling apart one by one, merging all sure pairs at once, and the merges that can be undone.
public final class DuplicatesViewModel {
    private final DuplicatesDesk desk;
    private final Changes changes;
    private final Background background;
    private final Texts texts;
    private final BiConsumer<UUID, String> did;
    private final Latest searching = new Latest();
    private final Latest reading = new Latest();
    private final ObservableList<DuplicatePair> pairs = FXCollections.observableArrayList();
    private final ObservableList<PastMerge> merges = FXCollections.observableArrayList();
    private final ObjectProperty<DuplicatePair> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<MergeDraft>> draft =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private Optional<UUID> wanted = Optional.empty();
    private Optional<Changes.Subscription> listening = Optional.empty();

    /// `did` takes note of a work that can be undone, with what it was in words.
    public DuplicatesViewModel(
            DuplicatesDesk desk,
            Changes changes,
            Background background,
            Texts texts,
            BiConsumer<UUID, String> did) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
        this.texts = texts;
        this.did = did;
        chosen.subscribe(pair -> layOut(Optional.ofNullable(pair)));
    }

    /// `lead` is whose pair is looked at first.
    public void show(Optional<UUID> lead) {
        wanted = lead;
        Consumer<Committed> undone = background.onWindow(work -> load());
        listening = Optional.of(changes.listen(work -> hear(work, undone)));
        load();
    }

    /// Pairs come back when a merge is undone, from here or from anywhere.
    private static void hear(Committed work, Consumer<Committed> undone) {
        if (work.kind().equals("undo")) {
            undone.accept(work);
        }
    }

    public void hide() {
        listening.ifPresent(Changes.Subscription::close);
        searching.cancel();
        reading.cancel();
    }

    /// Compares all leads anew.
    public void load() {
        progress.set(-1);
        error.set("");
        Consumer<Double> tell = background.latest(progress::set);
        background
                .runLong(
                        ticket -> {
                            double all = Math.max(1, desk.duplicates().leads());
                            return desk.duplicates()
                                    .pairs(
                                            compared -> {
                                                tell.accept(Math.min(1, compared / all));
                                                return !ticket.cancelled();
                                            });
                        })
                .in(searching)
                .busy(busy)
                .onSuccess(this::fill)
                .on(FairleadException.class, failure -> error.set(texts.of(failure)))
                .start();
        loadMerges();
    }

    public void stopSearching() {
        searching.cancel();
    }

    private void fill(List<DuplicatePair> found) {
        DuplicatePair before = chosen.get();
        pairs.setAll(found);
        chosen.set(found.contains(before) ? before : first(found));
        layOut(Optional.ofNullable(chosen.get()));
    }

    private DuplicatePair first(List<DuplicatePair> found) {
        return found.stream()
                .filter(pair -> wanted.map(pair::concerns).orElse(false))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElse(null);
    }

    private void loadMerges() {
        background.run(() -> desk.pairs().merges()).onSuccess(merges::setAll).start();
    }

    private void layOut(Optional<DuplicatePair> pair) {
        if (pair.isEmpty()) {
            reading.cancel();
            draft.set(Optional.empty());
            return;
        }
        background.run(() -> read(pair.get())).in(reading).onSuccess(draft::set).start();
    }

    private Optional<MergeDraft> read(DuplicatePair pair) {
        Optional<MergeSide> one = desk.pairs().side(pair.one().id());
        Optional<MergeSide> other = desk.pairs().side(pair.other().id());
        return one.flatMap(keep -> other.map(give -> MergeDraft.of(keep, give)));
    }

    /// Takes a field of the merged lead from the one that goes, or leaves it as it is.
    public void take(LeadField field, boolean fromOther) {
        draft.set(draft.get().map(now -> now.taking(field, fromOther)));
    }

    /// The other of the two stays.
    public void swap() {
        draft.set(draft.get().map(MergeDraft::swapped));
    }

    /// Makes one lead of the chosen two.
    public void merge() {
        draft.get().ifPresent(now -> merge(now.command(), now.give().name()));
    }

    private void merge(MergeLeads command, String name) {
        background
                .run(() -> desk.merges().merge(desk.me(), command))
                .busy(working)
                .onSuccess(
                        done -> {
                            forget(pair -> pair.concerns(command.give()));
                            tell(done, texts.get("duplicates.merged", name));
                        })
                .on(FairleadException.class, this::refuse)
                .start();
    }

    private void refuse(FairleadException failure) {
        load();
        error.set(texts.of(failure));
    }

    /// The chosen two are two, and are not shown again.
    public void keepApart() {
        DuplicatePair pair = chosen.get();
        if (pair == null) {
            return;
        }
        background
                .run(
                        () ->
                                desk.duplicates()
                                        .keepApart(desk.me(), pair.one().id(), pair.other().id()))
                .busy(working)
                .onSuccess(
                        done -> {
                            forget(pair::equals);
                            did.accept(
                                    done.workId(),
                                    texts.get(
                                            "duplicates.apart",
                                            pair.one().name(),
                                            pair.other().name()));
                        })
                .start();
    }

    /// Merges every sure pair in one work; the elder lead stays and takes what it lacks.
    public void mergeSure() {
        List<MergeLeads> commands =
                pairs.stream().filter(DuplicatePair::isSure).map(this::plain).toList();
        if (commands.isEmpty()) {
            return;
        }
        background
                .run(() -> desk.merges().mergeAll(desk.me(), commands))
                .busy(working)
                .onSuccess(
                        done -> {
                            tell(done, texts.get("duplicates.merged.all", done.result()));
                            load();
                        })
                .on(FairleadException.class, this::refuse)
                .start();
    }

    private MergeLeads plain(DuplicatePair pair) {
        return new MergeLeads(pair.one().id(), pair.other().id(), Map.of());
    }

    /// Makes a merge's leads two again.
    public void unmerge(PastMerge merge) {
        background.run(() -> desk.undo().undo(desk.me(), merge.workId())).busy(working).start();
    }

    private void tell(Done<?> done, String what) {
        did.accept(done.workId(), what);
        loadMerges();
    }

    /// The next pair moves up under the hand.
    private void forget(Predicate<DuplicatePair> gone) {
        int place = pairs.indexOf(chosen.get());
        pairs.removeIf(gone);
        int next = Math.min(Math.max(place, 0), pairs.size() - 1);
        chosen.set(next < 0 ? null : pairs.get(next));
    }

    /// How many of the pairs are sure.
    public long sure() {
        return pairs.stream().filter(DuplicatePair::isSure).count();
    }

    public ObservableList<DuplicatePair> pairs() {
        return pairs;
    }

    public ObservableList<PastMerge> merges() {
        return merges;
    }

    /// The pair that lies side by side; null where there is none.
    public ObjectProperty<DuplicatePair> chosenProperty() {
        return chosen;
    }

    public ReadOnlyObjectProperty<Optional<MergeDraft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// Whether leads are being compared.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    /// Whether something is being merged.
    public ReadOnlyBooleanProperty workingProperty() {
        return working;
    }

    /// How far comparing is, from 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }
}
