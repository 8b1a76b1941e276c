package fairlead.app;

import fairlead.sync.Survey;
import fairlead.team.Invitation;
import fairlead.ui.firstrun.Doors;
import fairlead.ui.firstrun.FirstRunController;
import fairlead.ui.firstrun.FirstRunViewModel;
import fairlead.ui.firstrun.TeamLogin;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Views;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// The picture of somebody who has signed in to a large team and is asked what is to lie on their
/// computer; the team is made up.
final class JoinShot implements Doors {
    private static final Survey LARGE =
            new Survey(
                    new Survey.Extent(48_211, 512_000_000), new Survey.Extent(1_940, 21_000_000));

    private JoinShot() {}

    static void show(Frame frame) {
        FirstRunViewModel model =
                new FirstRunViewModel(
                        new JoinShot(), frame.texts(), frame.background(), place -> {});
        model.remember("db.example.com/fairlead", "mia");
        Views views =
                new Views(
                        frame.texts(),
                        kind -> new FirstRunController(model, frame.texts(), frame.dialogs()));
        frame.navigator()
                .register(Place.FirstRun.class, () -> views.load(FirstRunController.class));
        frame.navigator().replace(new Place.FirstRun());
        model.join();
    }

    @Override
    public Optional<Survey> survey(TeamLogin login) {
        return Optional.of(LARGE);
    }

    @Override
    public boolean hasSample() {
        return true;
    }

    @Override
    public void openSample(DoubleConsumer progress, BooleanSupplier cancelled) {
        // A picture opens nothing.
    }

    @Override
    public void openOwn() {
        // A picture opens nothing.
    }

    @Override
    public void join(
            TeamLogin login, boolean narrow, DoubleConsumer progress, BooleanSupplier cancelled) {
        // A picture opens nothing.
    }

    @Override
    public TeamLogin accept(Invitation invitation, Passwords passwords) {
        return new TeamLogin(invitation.url().toString(), invitation.role(), passwords.own());
    }

    @Override
    public void remove() {
        // A picture removes nothing.
    }
}
