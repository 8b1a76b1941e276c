package fairlead.agents.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fairlead.agents.request.RequestTrainer.Labelled;
import fairlead.agents.text.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class RequestModelTest {
    private static final Path LEARNED_FROM = Path.of("../shared/data/mail_requests_train.txt");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could you please send me the contract by Friday?",
                "Please let me know what you think.",
                "Can we meet next week to discuss the offer?"
            })
    void requestsAreFound(String sentence) {
        assertThat(RequestModel.standard().isTask(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The weather was fine all week.",
                "Our company was founded in 1998.",
                "",
                "Thanks for the nice evening."
            })
    void whatAsksForNothingIsNone(String sentence) {
        assertThat(RequestModel.standard().isTask(sentence)).isFalse();
    }

    @Test
    void aModelLearnsWhatItIsShown() {
        List<Labelled> shown = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            shown.add(new Labelled("bitte rufen Sie an " + at, true));
            shown.add(new Labelled("es regnet wieder " + at, false));
        }

        RequestModel model = RequestTrainer.train(shown);

        assertThat(model.probability("bitte kommen")).isGreaterThan(0.5);
        assertThat(model.probability("es regnet")).isLessThan(0.5);
        assertThat(RequestModel.parse(model.text(0)).probability("bitte kommen"))
                .isGreaterThan(0.5);
    }

    @Test
    void theModelThatShipsIsTheOneLearnedFromItsSource() throws IOException {
        assumeTrue(Files.exists(LEARNED_FROM), "the sentences it learned from are not here");
        List<Labelled> lines =
                Files.readAllLines(LEARNED_FROM).stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.split("\t", 2))
                        .map(parts -> new Labelled(parts[1], parts[0].equals("Yes")))
                        .toList();

        assertThat(RequestTrainer.train(lines).text(0.1)).isEqualTo(Words.resource("requests.txt"));
    }
}
