package fairlead.ui.settings;

import fairlead.autonomy.spend.SpendLimits;
import fairlead.llm.Hosts;
import fairlead.llm.ModelLink;
import fairlead.llm.Provider;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.shell.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Locale;

/// Which model is linked, and what it may take. It is switched on only for what was shown: the
/// bytes that would leave for exactly this address and model.
public final class ModelViewModel {
    private final ModelRoom room;
    private final Texts texts;
    private final Background background;

    private final ReadOnlyObjectWrapper<ModelRoom.State> state = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Provider> provider =
            new SimpleObjectProperty<>(Provider.ANTHROPIC);
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty key = new SimpleStringProperty("");
    private final BooleanProperty allowed = new SimpleBooleanProperty();
    private final BooleanProperty needsWord = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty mayTurnOn = new SimpleBooleanProperty();
    private ModelLink seen;

    public ModelViewModel(ModelRoom room, Texts texts, Background background) {
        this.room = room;
        this.texts = texts;
        this.background = background;
        for (var part : List.of(provider, address, name, allowed)) {
            part.subscribe(this::judge);
        }
    }

    public void load() {
        background.run(room::state).busy(busy).onSuccess(this::show).start();
    }

    private void show(ModelRoom.State now) {
        ModelLink link = now.link();
        provider.set(link.provider());
        address.set(link.address());
        name.set(link.model());
        allowed.set(link.hosts().contains(Hosts.of(link.address())));
        key.set("");
        state.set(now);
        judge();
    }

    /// Another provider has another usual address.
    public void choose(Provider other) {
        if (other != null && other != provider.get()) {
            provider.set(other);
            address.set(other.usualAddress());
            name.set("");
        }
    }

    private void judge() {
        needsWord.set(Hosts.needsWord(provider.get(), address.get()));
        mayTurnOn.set(seen != null && seen.equals(typed(true)) && !name.get().isBlank());
    }

    private ModelLink typed(boolean on) {
        String host = Hosts.of(address.get());
        boolean word = needsWord.get() && allowed.get() && !host.isEmpty();
        return new ModelLink(
                on,
                provider.get(),
                address.get(),
                name.get(),
                state.get() == null ? 0 : state.get().link().context(),
                word ? List.of(host) : List.of());
    }

    /// Shows what would leave, after which it may be switched on.
    public void preview() {
        ModelLink link = typed(true);
        begin();
        background
                .run(() -> room.preview(link))
                .busy(busy)
                .onSuccess(
                        bytes -> {
                            shown.set(bytes);
                            seen = link;
                            judge();
                        })
                .on(FairleadException.class, this::fail)
                .start();
    }

    /// Asks for one word.
    public void attempt() {
        ModelLink link = typed(true);
        String typed = key.get();
        begin();
        said.set(texts.get("models.trying"));
        background
                .run(() -> room.trial(link, typed))
                .busy(busy)
                .onSuccess(millis -> said.set(texts.get("models.tried", millis)))
                .on(FairleadException.class, this::fail)
                .start();
    }

    public void turnOn() {
        if (mayTurnOn.get()) {
            keep(typed(true));
        }
    }

    public void turnOff() {
        keep(state.get().link().turned(false));
    }

    private void keep(ModelLink link) {
        String typed = key.get();
        begin();
        background
                .run(() -> room.keep(link, typed))
                .busy(busy)
                .onSuccess(
                        now -> {
                            shown.set("");
                            show(now);
                        })
                .on(FairleadException.class, this::fail)
                .start();
    }

    /// Sets a budget as it was typed; nothing stands for no limit.
    public void limit(String day, String run, String month) {
        SpendLimits now = state.get().limits();
        try {
            SpendLimits wanted =
                    new SpendLimits(
                            Dollars.read(day, locale()),
                            Dollars.read(run, locale()),
                            Dollars.read(month, locale()),
                            now.dayTokens(),
                            now.runTokens());
            if (wanted.equals(now)) {
                return;
            }
            begin();
            background
                    .run(() -> room.limit(wanted))
                    .busy(busy)
                    .onSuccess(state::set)
                    .on(FairleadException.class, this::fail)
                    .start();
        } catch (NumberFormatException unreadable) {
            problem.set(texts.get("models.no-amount"));
        }
    }

    private Locale locale() {
        return texts.locale();
    }

    private void begin() {
        problem.set("");
        said.set("");
    }

    private void fail(FairleadException failure) {
        said.set("");
        problem.set(texts.of(failure));
    }

    public ReadOnlyObjectProperty<ModelRoom.State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ObjectProperty<Provider> providerProperty() {
        return provider;
    }

    public StringProperty addressProperty() {
        return address;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty keyProperty() {
        return key;
    }

    public BooleanProperty allowedProperty() {
        return allowed;
    }

    public ReadOnlyBooleanProperty needsWordProperty() {
        return needsWord;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    public ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty mayTurnOnProperty() {
        return mayTurnOn;
    }
}
