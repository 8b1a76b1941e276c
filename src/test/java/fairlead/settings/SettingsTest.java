package fairlead.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

class SettingsTest {
    private final Settings settings = new Settings(SettingsData.usual());
    private final List<SettingsData> heard = new ArrayList<>();
    @TempDir private Path folder;

    @Test
    void listenersHearAChange() {
        settings.listen(heard::add);
        settings.change(data -> data.withLastPlace("import"));

        assertThat(heard).containsExactly(settings.get());
        assertThat(settings.get().lastPlace()).contains("import");
    }

    @Test
    void aChangeThatChangesNothingIsNotHeard() {
        settings.listen(heard::add);
        settings.change(data -> data.withAppearance(Appearance.usual()));

        assertThat(heard).isEmpty();
    }

    @Test
    void anEndedListenerHearsNothing() {
        settings.listen(heard::add).run();
        settings.change(data -> data.withLastPlace("import"));

        assertThat(heard).isEmpty();
    }

    @Test
    void manyChangesInARowAreOneSave() {
        Queue<Runnable> saves = new ArrayDeque<>();
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        SettingsKeeper keeper = new SettingsKeeper(settings, file, saves::add, failure -> {});
        assertThat(keeper).isNotNull();
        settings.change(data -> data.withLastPlace("import"));
        settings.change(data -> data.withLastPlace("activity"));
        assertThat(saves).hasSize(1);

        saves.remove().run();
        assertThat(file.load().data().lastPlace()).contains("activity");
        settings.change(data -> data.withLastPlace("pipeline"));
        assertThat(saves).hasSize(1);
    }
}
