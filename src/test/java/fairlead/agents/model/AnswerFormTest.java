package fairlead.agents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.autonomy.model.LlmException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFormTest {

    private final AnswerForm form =
            new AnswerForm(
                    "{\"type\":\"object\",\"properties\":{\"mood\":{\"type\":\"string\",\"enum\":"
                        + "[\"good\",\"bad\"]},\"turns\":{\"type\":\"array\",\"items\":{\"type\":"
                        + "\"integer\"}},\"who\":{\"type\":[\"string\",\"null\"]}},"
                        + "\"required\":[\"mood\"],\"additionalProperties\":false}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"mood\":\"good\"}",
                " {\"mood\":\"bad\",\"turns\":[1,2],\"who\":null} ",
                "```json\n{\"mood\":\"good\",\"who\":\"Ann\"}\n```"
            })
    void whatFitsIsRead(String answer) {
        assertThat(form.read(answer).path("mood").asText()).isIn("good", "bad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "good",
                "[]",
                "{}",
                "{\"mood\":\"furious\"}",
                "{\"mood\":1}",
                "{\"mood\":\"good\",\"to\":\"x@evil.test\"}",
                "{\"mood\":\"good\",\"mood\":\"bad\"}",
                "{\"mood\":\"good\",\"turns\":[1.5]}",
                "{\"mood\":\"good\",\"turns\":[99999999999]}",
                "{\"mood\":\"good\",\"who\":[]}",
                "{\"mood\":\"good\"} and more",
                "Sure: {\"mood\":\"good\"}"
            })
    void whatDoesNotIsRefused(String answer) {
        assertThatThrownBy(() -> form.read(answer))
                .isInstanceOfSatisfying(
                        LlmException.class,
                        e -> assertThat(e.kind()).isEqualTo(LlmException.Kind.UNREADABLE));
    }
}
