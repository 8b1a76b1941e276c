package fairlead.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.FairleadException;
import fairlead.sync.Contact;
import fairlead.sync.Progress;
import fairlead.sync.SyncState;
import fairlead.sync.Trouble;
import fairlead.ui.Fakes;
import fairlead.ui.Fx;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Frame;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class SyncChipViewTest {
    private final MadeUpDesk desk = new MadeUpDesk();
    private SyncChip chip;
    private StackPane root;

    @BeforeEach
    void show() {
        Fx.run(
                () -> {
                    Frame frame = new Fakes(Locale.ENGLISH, List.of()).frame();
                    ChipViewModel model = new ChipViewModel(desk, Background.immediate());
                    model.follow();
                    chip = new SyncChip(model, frame);
                    root = new StackPane(chip, frame.popovers().node());
                    new Scene(root, 800, 600);
                });
    }

    @Test
    void theChipSaysHowThingsStand() {
        assertThat(says(state(Contact.State.ONLINE, 0, 0))).isEqualTo("online");
        assertThat(says(state(Contact.State.ONLINE, 3, 0)))
                .as("what is on its way is no news")
                .isEqualTo("online");
        assertThat(says(state(Contact.State.OFFLINE, 14, 0))).isEqualTo("offline · 14 pending");
        assertThat(says(state(Contact.State.ONLINE, 0, 2))).isEqualTo("online · 2 to decide");
        assertThat(says(sending(3, 20))).isEqualTo("syncing 3 of 20");
        assertThat(says(trouble(Trouble.Kind.OTHER))).isEqualTo("problem");
        assertThat(says(trouble(Trouble.Kind.PASSWORD))).isEqualTo("sign in");
    }

    @Test
    void aClickAsksForThePasswordWhereItIsMissing() {
        says(trouble(Trouble.Kind.PASSWORD));

        Fx.run(
                () -> {
                    chip.fire();
                    PasswordField field = (PasswordField) find(PasswordField.class);
                    assertThat(field.getParent().getParent().isVisible()).isTrue();
                    field.setText("secret");
                    field.getOnAction().handle(null);
                });

        assertThat(desk.asked()).containsExactly("login secret");
    }

    @Test
    void whoeverIsSignedInIsAskedForNothingAndCanLeave() {
        says(state(Contact.State.ONLINE, 0, 0));

        Fx.run(
                () -> {
                    chip.fire();
                    Node field = find(PasswordField.class);
                    assertThat(field.getParent().getParent().isVisible()).isFalse();
                    root.lookupAll(".check-box").stream()
                            .map(CheckBox.class::cast)
                            .filter(box -> box.getText().equals("Work offline"))
                            .forEach(CheckBox::fire);
                });

        assertThat(desk.asked()).containsExactly("offline true");
    }

    @Test
    void aClockThatIsWrongIsSaidOnceThereIsNothingMoreUrgent() {
        SyncState online = state(Contact.State.ONLINE, 0, 0);
        Optional<Duration> slow = Optional.of(Duration.ofMinutes(-7));

        assertThat(says(online.withWrongClock(slow))).isEqualTo("online · clock is wrong");
        assertThat(chip.getTooltip().getText()).contains("clock is 7 minutes slow");
        assertThat(says(state(Contact.State.ONLINE, 0, 2).withWrongClock(slow)))
                .isEqualTo("online · 2 to decide");
        says(online.withWrongClock(Optional.of(Duration.ofHours(5))));
        assertThat(chip.getTooltip().getText()).contains("clock is 5 hours fast");
        says(online);
        assertThat(chip.getTooltip().getText()).doesNotContain("clock");
    }

    private Node find(Class<?> type) {
        root.applyCss();
        return root.lookupAll("*").stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    private String says(SyncState state) {
        Fx.run(() -> desk.tell(state));
        return chip.getText();
    }

    private static SyncState state(Contact.State contact, long pending, long conflicts) {
        return new SyncState(
                contact,
                false,
                new SyncState.Counts(pending, 0, conflicts),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static SyncState sending(long done, long of) {
        return new SyncState(
                Contact.State.CATCHING_UP,
                false,
                new SyncState.Counts(of, 0, 0),
                Optional.of(new Progress(Progress.Kind.SENDING, done, of)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static SyncState trouble(Trouble.Kind kind) {
        Optional<FairleadException> told =
                kind == Trouble.Kind.OTHER
                        ? Optional.of(new FairleadException("sync.noserver", null))
                        : Optional.empty();
        return new SyncState(
                Contact.State.OFFLINE,
                false,
                new SyncState.Counts(0, 0, 0),
                Optional.empty(),
                Optional.of(new Trouble(kind, told)),
                Optional.empty(),
                Optional.empty());
    }
}
