package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.House;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.ui.shell.Command;
import fairlead.ui.shell.Commands;
import fairlead.ui.shell.Keystroke;
import fairlead.ui.shell.Place;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// Every command of the product is in the palette, has its words, and has keys of its own.
class CommandsOfTheHouseTest {
    private final List<Command> all = House.commands();

    @Test
    void everyCommandIsDeclaredToThePalette() {
        assertThat(Screens.declared())
                .as("add the missing enum to Screens.declared()")
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void everyCommandHasItsWordsInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMANY)) {
            Texts texts = new Texts(locale);
            assertThat(all)
                    .as("add <feature>.command.<name> to the texts in %s", locale)
                    .allMatch(command -> texts.has(command.textKey()));
        }
    }

    @Test
    void noTwoCommandsOfOnePlaceHaveTheSameKeys() {
        Commands commands =
                new Commands(all, new Settings(SettingsData.usual()), Place.Pipeline::new);
        for (Command command : all) {
            assertThat(commands.conflict(command, command.keys()))
                    .as("%s of %s are taken; choose others", command.keys(), command.id())
                    .isEmpty();
        }
    }

    @Test
    void everyKeyIsUnderstood() {
        assertThat(all)
                .filteredOn(command -> !command.keys().isEmpty())
                .allMatch(command -> Keystroke.of(command.keys()).isPresent());
    }

    @Test
    void noTwoCommandsShareAnId() {
        assertThat(all.stream().map(Command::id)).doesNotHaveDuplicates();
    }
}
