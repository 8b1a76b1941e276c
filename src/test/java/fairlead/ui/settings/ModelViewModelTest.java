package fairlead.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.autonomy.model.LlmException;
import fairlead.llm.Provider;
import fairlead.settings.Texts;
import fairlead.ui.shell.Background;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Locale;

class ModelViewModelTest {

    private final RecordingRoom room = new RecordingRoom();
    private final ModelViewModel model =
            new ModelViewModel(room, new Texts(Locale.ENGLISH), Background.immediate());

    @BeforeEach
    void load() {
        model.load();
        model.nameProperty().set("claude-haiku-4-5");
    }

    @Test
    void itIsOffUntilSomebodyHasSeenWhatWouldLeave() {
        assertThat(model.mayTurnOnProperty().get()).isFalse();
        model.turnOn();
        assertThat(room.link.on()).isFalse();

        model.preview();
        assertThat(model.shownProperty().get()).isEqualTo("bytes for claude-haiku-4-5");
        model.turnOn();

        assertThat(room.link.on()).isTrue();
    }

    @Test
    void whatWasSeenHoldsForThatModelAndAddressAlone() {
        model.preview();

        model.nameProperty().set("another");
        assertThat(model.mayTurnOnProperty().get()).isFalse();
        model.nameProperty().set("claude-haiku-4-5");
        assertThat(model.mayTurnOnProperty().get()).isTrue();
        model.addressProperty().set("https://elsewhere.test");
        assertThat(model.mayTurnOnProperty().get()).isFalse();
    }

    @Test
    void aHostThatIsNotTheProvidersNeedsAWord() {
        model.choose(Provider.OPENAI);
        assertThat(model.needsWordProperty().get()).isFalse();
        model.addressProperty().set("https://llm.team.test/v1");
        assertThat(model.needsWordProperty().get()).isTrue();
        model.nameProperty().set("m");
        model.allowedProperty().set(true);
        model.preview();
        model.turnOn();

        assertThat(room.link.hosts()).containsExactly("llm.team.test");
    }

    @Test
    void aModelOnThisComputerNeedsNone() {
        model.choose(Provider.OLLAMA);

        assertThat(model.addressProperty().get()).isEqualTo("http://localhost:11434");
        assertThat(model.needsWordProperty().get()).isFalse();
    }

    @Test
    void theKeyIsHandedOnAndNotKeptOnThePage() {
        model.keyProperty().set("sk-1");
        model.preview();
        model.turnOn();

        assertThat(room.key).isEqualTo("sk-1");
        assertThat(model.keyProperty().get()).isEmpty();
    }

    @Test
    void aFailedTestSaysWhatToDo() {
        room.failure = LlmException.of(LlmException.Kind.KEY);

        model.attempt();

        assertThat(model.problemProperty().get())
                .isEqualTo("The key is missing or was refused. Enter it again.");
    }

    @Test
    void budgetsAreReadAsTheyAreTyped() {
        model.limit("2.50", "", "x");
        assertThat(model.problemProperty().get()).startsWith("This is not an amount");

        model.limit("2.50", "", "30");
        assertThat(room.limits.day()).isEqualByComparingTo("2.50");
        assertThat(room.limits.run()).isNull();
        assertThat(room.limits.month()).isEqualByComparingTo("30");
    }

    @Test
    void switchedOffItStaysLinked() {
        model.preview();
        model.turnOn();
        model.turnOff();

        assertThat(room.link.on()).isFalse();
        assertThat(room.link.model()).isEqualTo("claude-haiku-4-5");
    }
}
