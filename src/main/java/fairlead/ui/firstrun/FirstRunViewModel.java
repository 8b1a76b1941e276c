package fairlead.ui.firstrun;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.sync.Survey;
import fairlead.team.Invitation;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;
import fairlead.ui.shell.Place;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    private final StringProperty own = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Invitation>> invitation =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final CopyChoice choice = new CopyChoice();
    private volatile Optional<TeamLogin> signed = Optional.empty();

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

    /// Signs in; where there is no copy yet, asks what is to lie in it.
    public void join() {
        Callable<TeamLogin> signing;
        try {
            signing = signing();
        } catch (FairleadException wrong) {
            refuse(wrong);
            return;
        }
        begin("firstrun.team.signing", false);
        background
                .run(() -> arrive(signing))
                .in(opening)
                .busy(busy)
                .onSuccess(this::arrived)
                .on(FairleadException.class, this::refuse)
                .start();
    }

    /// An invitation that was accepted has made its password the person's own: it is not accepted
    /// twice.
    private Callable<TeamLogin> signing() {
        Optional<Invitation> read = invitation.get();
        if (signed.isPresent() && read.isPresent()) {
            TeamLogin login = signed.get();
            return () -> login;
        }
        if (read.isPresent()) {
            Doors.Passwords passwords = new Doors.Passwords(password.get(), own.get());
            return () -> doors.accept(read.get(), passwords);
        }
        TeamLogin login = TeamLogin.of(address.get(), user.get(), password.get());
        return () -> login;
    }

    private record Arrival(TeamLogin login, Optional<Survey> survey) {}

    private Arrival arrive(Callable<TeamLogin> signing) throws Exception {
        TeamLogin login = signing.call();
        signed = Optional.of(login);
        return new Arrival(login, doors.survey(login));
    }

    private void arrived(Arrival arrival) {
        arrival.survey()
                .ifPresentOrElse(
                        survey -> choice.ask(arrival.login(), survey),
                        () -> come(arrival.login(), false));
    }

    /// Makes the copy as it was chosen, and goes in.
    public void load() {
        choice.askedProperty()
                .get()
                .ifPresent(asked -> come(asked.login(), choice.narrowProperty().get()));
    }

    /// Back to the form, with what was typed.
    public void back() {
        choice.forget();
        problem.set("");
    }

    public CopyChoice choice() {
        return choice;
    }

    /// Reads a file that somebody was sent, and asks for what it does not say: the passwords.
    public void open(Path file) {
        problem.set("");
        background
                .run(() -> Invitation.read(file))
                .in(opening)
                .onSuccess(this::invite)
                .on(FairleadException.class, this::refuse)
                .start();
    }

    private void invite(Invitation read) {
        signed = Optional.empty();
        invitation.set(Optional.of(read));
        address.set(read.host() + ":" + read.port() + "/" + read.database());
        user.set(read.role());
        joining.set(true);
    }

    private void come(TeamLogin login, boolean narrow) {
        begin("firstrun.team.doing", true);
        Consumer<Double> report = background.latest(progress::set);
        background
                .runLong(
                        ticket -> {
                            doors.join(login, narrow, report::accept, ticket::cancelled);
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

    /// What somebody came with; empty where they type the address themselves.
    public ReadOnlyObjectProperty<Optional<Invitation>> invitationProperty() {
        return invitation.getReadOnlyProperty();
    }

    /// The password that takes the place of the one somebody was told.
    public StringProperty ownProperty() {
        return own;
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
