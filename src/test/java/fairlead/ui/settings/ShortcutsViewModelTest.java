package fairlead.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.ui.shell.Commands;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.ShellCommand;

import org.junit.jupiter.api.Test;

import java.util.List;

class ShortcutsViewModelTest {
    private final Settings settings = new Settings(SettingsData.usual());
    private final Commands commands =
            new Commands(List.of(ShellCommand.values()), settings, Place.Pipeline::new);
    private final ShortcutsViewModel model = new ShortcutsViewModel(settings, commands);

    @Test
    void newKeysAreInForceAndRemembered() {
        assertThat(model.assign(ShellCommand.THEME, "F9")).isTrue();

        assertThat(model.keysOf(ShellCommand.THEME)).isEqualTo("F9");
        assertThat(settings.get().shortcuts()).containsEntry("shell.theme", "F9");
        assertThat(model.isOwn(ShellCommand.THEME)).isTrue();
    }

    @Test
    void keysThatAreTakenAreRefusedWithTheNameOfTheirOwner() {
        assertThat(model.assign(ShellCommand.THEME, "Shortcut+K")).isFalse();

        assertThat(model.conflictProperty().get()).isEqualTo("shell.command.palette");
        assertThat(settings.get().shortcuts()).isEmpty();
    }

    @Test
    void resettingBringsTheUsualKeysBack() {
        model.assign(ShellCommand.PALETTE, "F9");
        model.reset(ShellCommand.PALETTE);

        assertThat(model.keysOf(ShellCommand.PALETTE)).endsWith("K");
        assertThat(model.isOwn(ShellCommand.PALETTE)).isFalse();
    }

    @Test
    void resettingAllForgetsEveryOwnKey() {
        model.assign(ShellCommand.PALETTE, "F9");
        model.assign(ShellCommand.THEME, "F8");
        model.resetAll();

        assertThat(settings.get().shortcuts()).isEmpty();
    }
}
