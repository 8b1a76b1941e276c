package fairlead.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.io.UncheckedIOException;

/// What a command says: a sentence, or the same in JSON.
final class Answer {

    private Answer() {}

    static void print(PrintWriter out, boolean json, Object facts, String sentence) {
        if (!json) {
            out.println(sentence);
            return;
        }
        try {
            out.println(
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(facts));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
