package fairlead.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where the person is, where they came from, and what is shown there. A view is loaded when it is
/// first opened and kept; its screen hears `show` and `hide`.
public final class Navigator {
    private static final int REMEMBERED = 100;

    private final Map<Class<? extends Place>, Supplier<? extends View<?>>> sources =
            new HashMap<>();
    private final Map<Class<? extends Place>, View<?>> loaded = new HashMap<>();
    private WorkingList workingList = WorkingList.NONE;
    private UUID target;
    private Consumer<Place> elsewhere;
    private Consumer<Place> windows = this::go;
    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Node> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    /// Says how a kind of place is made; what was made of it before is forgotten.
    public <P extends Place> void register(
            Class<P> kind, Supplier<? extends View<? extends Screen<P>>> source) {
        sources.put(kind, source);
        loaded.remove(kind);
    }

    /// Whether this is a view that will be shown again when one comes back to its place.
    boolean keeps(Node root) {
        return loaded.values().stream().anyMatch(view -> view.root() == root);
    }

    public boolean knows(Class<? extends Place> kind) {
        return sources.containsKey(kind);
    }

    /// Who opens places that this window does not know.
    public void elsewhere(Consumer<Place> opener) {
        elsewhere = opener;
    }

    /// Who opens places in windows of their own.
    public void windows(Consumer<Place> opener) {
        windows = opener;
    }

    /// Opens a place in a window of its own, and stays where one is.
    public void tearOff(Place target) {
        windows.accept(target);
    }

    /// Opens a lead's page as one of a list that the person works through; J and K go on in it.
    public void openLead(UUID lead, WorkingList list) {
        workingList = list;
        go(new Place.LeadPage(lead));
    }

    /// The same, and there to what happened to a record, such as a mail or a meeting.
    public void openLead(UUID lead, WorkingList list, UUID record) {
        target = record;
        openLead(lead, list);
    }

    /// What the lead's page is to show first, once; null for its newest.
    public UUID takeTarget() {
        UUID record = target;
        target = null;
        return record;
    }

    /// The list that the person last opened a lead from.
    public WorkingList workingList() {
        return workingList;
    }

    public void go(Place target) {
        if (target.equals(place.get())) {
            return;
        }
        if (elsewhere != null && !knows(target.getClass())) {
            elsewhere.accept(target);
            return;
        }
        if (place.get() != null) {
            behind.push(place.get());
            trim();
        }
        ahead.clear();
        open(target);
    }

    /// Goes there without a way back to where the person was, as after the first run.
    public void replace(Place target) {
        open(target);
    }

    public void back() {
        if (!behind.isEmpty()) {
            ahead.push(place.get());
            open(behind.pop());
        }
    }

    public void forward() {
        if (!ahead.isEmpty()) {
            behind.push(place.get());
            open(ahead.pop());
        }
    }

    public void leave() {
        if (place.get() != null) {
            screenOf(place.get()).hide();
        }
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Node> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private void open(Place target) {
        View<?> view = view(target.getClass());
        leave();
        place.set(target);
        content.set(view.root());
        screenOf(target).show(target);
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }

    private View<?> view(Class<? extends Place> kind) {
        View<?> view = loaded.get(kind);
        if (view == null) {
            Supplier<? extends View<?>> source = sources.get(kind);
            if (source == null) {
                throw new IllegalStateException("no view is registered for " + kind);
            }
            view = source.get();
            loaded.put(kind, view);
        }
        return view;
    }

    @SuppressWarnings("unchecked")
    private Screen<Place> screenOf(Place target) {
        return (Screen<Place>) view(target.getClass()).controller();
    }

    private void trim() {
        if (behind.size() > REMEMBERED) {
            behind.removeLast();
        }
    }
}
