package fairlead.ui.firstrun;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;
import fairlead.ui.shell.Place;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.function.Consumer;

/// The first screen: which door is being opened, how far, and what stood in the way.
public final class FirstRunViewModel {
    private static final double UNKNOWN = -1;

    private final Doors doors;
    private final Texts texts;
    private final Background background;
    private final Consumer<Place> entered;
    private final Latest opening = new Latest();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty joining = new SimpleBooleanProperty();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper cancellable = new ReadOnlyBooleanWrapper();
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");

    /// `entered` hears where to go once a workspace is open.
    public FirstRunViewModel(
            Doors doors, Texts texts, Background background, Consumer<Place> entered) {
        this.doors = doors;
        this.texts = texts;
        this.background = background;
        this.entered = entered;
    }

    /// Opens the form of the third door with what was typed the last time.
    public void remember(String lastAddress, String lastUser) {
        address.set(lastAddress);
        user.set(lastUser);
        joining.set(true);
    }

    public boolean hasSample() {
        return doors.hasSample();
    }

    public void trySample() {
        begin("firstrun.sample.doing", true);
        Consumer<Double> report = background.latest(progress::set);
        background
                .runLong(
                        ticket -> {
                            doors.openSample(report::accept, ticket::cancelled);
                            return null;
                        })
                .in(opening)
                .busy(busy)
                .onSuccess(nothing -> entered.accept(new Place.Pipeline()))
                .on(FairleadException.class, this::refuse)
                .start();
    }

    public void bringLeads() {
        begin("firstrun.own.doing", false);
        background
                .run(doors::openOwn)
                .in(opening)
                .busy(busy)
                .onSuccess(nothing -> entered.accept(new Place.Import()))
                .on(FairleadException.class, this::refuse)
                .start();
    }

    /// Opens or closes the form of the third door.
    public void toggleJoin() {
        joining.set(!joining.get());
        problem.set("");
    }

    public void join() {
        TeamLogin login;
        try {
            login = TeamLogin.of(address.get(), user.get(), password.get());
        } catch (FairleadException wrong) {
            refuse(wrong);
            return;
        }
        begin("firstrun.team.doing", true);
        Consumer<Double> report = background.latest(progress::set);
        background
                .runLong(
                        ticket -> {
                            doors.join(login, report::accept, ticket::cancelled);
                            return null;
                        })
                .in(opening)
                .busy(busy)
                .onSuccess(nothing -> entered.accept(new Place.Pipeline()))
                .on(FairleadException.class, this::refuse)
                .start();
    }

    public void cancel() {
        opening.cancel();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    public ReadOnlyBooleanProperty joiningProperty() {
        return joining;
    }

    public ReadOnlyBooleanProperty cancellableProperty() {
        return cancellable.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public StringProperty addressProperty() {
        return address;
    }

    public StringProperty userProperty() {
        return user;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    private void begin(String doingKey, boolean mayCancel) {
        problem.set("");
        doing.set(texts.get(doingKey));
        cancellable.set(mayCancel);
        progress.set(mayCancel ? 0 : UNKNOWN);
    }

    private void refuse(FairleadException failure) {
        problem.set(texts.of(failure));
    }
}
