package fairlead.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class PaletteViewModelTest {
    private final List<String> filtered = new ArrayList<>();
    private final Settings settings = new Settings(SettingsData.usual());
    private final List<String> done = new ArrayList<>();
    private final Commands commands =
            new Commands(List.of(ShellCommand.values()), settings, Place.Pipeline::new);

    @BeforeEach
    void bind() {
        commands.bind(ShellCommand.GO_LEADS, () -> done.add("leads"));
        commands.bind(ShellCommand.GO_SETTINGS, () -> done.add("settings"));
        commands.bind(ShellCommand.QUIT, () -> done.add("quit"));
    }

    @Test
    void withNothingTypedEverythingThatCanBeDoneIsThere() {
        assertThat(titles(palette()))
                .containsExactly("# Everywhere", "Go to Leads", "Go to Settings", "Quit Fairlead");
    }

    @Test
    void whatIsTypedNarrowsBlindToCaseAndAccents() {
        PaletteViewModel palette = palette();
        palette.queryProperty().set("SÉT");

        assertThat(titles(palette)).containsExactly("# Commands", "Go to Settings");
    }

    @Test
    void everyWordTypedMustBeThere() {
        PaletteViewModel palette = palette();
        palette.queryProperty().set("leads go");
        assertThat(titles(palette)).containsExactly("# Commands", "Go to Leads");

        palette.queryProperty().set("leads settings");
        assertThat(titles(palette)).isEmpty();
    }

    @Test
    void enterDoesWhatIsChosen() {
        PaletteViewModel palette = palette();
        palette.step(1);
        palette.chosen().orElseThrow().run();

        assertThat(done).containsExactly("settings");
    }

    @Test
    void theChoiceGoesRoundAndPastHeadings() {
        PaletteViewModel palette = palette();
        palette.step(-1);
        palette.chosen().orElseThrow().run();

        assertThat(done).containsExactly("quit");
    }

    @Test
    void whatWasUsedLastComesFirst() {
        palette().chosen().orElseThrow().run();

        assertThat(titles(palette())).startsWith("# Used last", "Go to Leads", "# Everywhere");
    }

    @Test
    void sourcesAnswerAboveTheCommands() {
        PaletteViewModel palette = palette(new Leads());
        palette.queryProperty().set("leads");

        assertThat(titles(palette))
                .containsExactly("# Leads", "Acme leads", "# Commands", "Go to Leads");
        palette.chosen().orElseThrow().run();
        assertThat(done).containsExactly("acme");
    }

    @Test
    void aCommandWhoseNameIsTypedStandsAboveWhatIsFound() {
        PaletteViewModel palette = palette(new Leads());
        palette.queryProperty().set("go to l");

        assertThat(titles(palette))
                .containsExactly("# Commands", "Go to Leads", "# Leads", "Acme go to l");
        palette.chosen().orElseThrow().run();
        assertThat(done).containsExactly("leads");
    }

    @Test
    void nothingFoundChoosesNothing() {
        PaletteViewModel palette = palette();
        palette.queryProperty().set("zzz");

        assertThat(palette.chosen()).isEmpty();
    }

    @Test
    void whereNothingIsFoundTheListCanBeFilteredByTheText() {
        PaletteViewModel palette = palette(source(List.of(), List.of()));
        palette.queryProperty().set(" zzz ");

        palette.chosen().orElseThrow().run();
        assertThat(filtered).containsExactly("zzz");
    }

    @Test
    void beforeAnythingIsTypedTheSourcesOfferWhatTheyHave() {
        List<String> opened = new ArrayList<>();
        PaletteItem last = PaletteItem.found("Jo Lee", "", "fth-clock", () -> opened.add("Jo Lee"));
        PaletteViewModel palette = palette(source(List.of(last), List.of()));

        palette.chosen().orElseThrow().run();
        assertThat(opened).containsExactly("Jo Lee");
    }

    private static PaletteSource source(List<PaletteItem> rest, List<PaletteItem> found) {
        return new PaletteSource() {
            @Override
            public String titleKey() {
                return "search.recent";
            }

            @Override
            public List<PaletteItem> find(String query, int limit) {
                return found;
            }

            @Override
            public List<PaletteItem> atRest(int limit) {
                return rest;
            }
        };
    }

    private PaletteViewModel palette(PaletteSource... sources) {
        return new PaletteViewModel(
                commands,
                new Texts(Locale.ENGLISH),
                Background.immediate(),
                List.of(sources),
                new RecentCommands(settings),
                filtered::add);
    }

    private static List<String> titles(PaletteViewModel palette) {
        return palette.rows().stream()
                .map(
                        row ->
                                switch (row) {
                                    case PaletteRow.Heading heading -> "# " + heading.text();
                                    case PaletteRow.Entry entry -> entry.item().title();
                                })
                .toList();
    }

    private final class Leads implements PaletteSource {
        @Override
        public String titleKey() {
            return "shell.leads";
        }

        @Override
        public List<PaletteItem> find(String query, int limit) {
            return List.of(
                    PaletteItem.found("Acme " + query, "", "fth-user", () -> done.add("acme")));
        }
    }
}
