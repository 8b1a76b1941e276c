package fairlead.llm;

import fairlead.autonomy.model.LanguageModel;

import java.net.http.HttpClient;
import java.time.Duration;

/// Models with little patience.
public final class Trials {

    static final Patience SHORT =
            new Patience(
                    Duration.ofSeconds(5),
                    Duration.ofMillis(600),
                    Duration.ofMillis(400),
                    Duration.ofMillis(2_500),
                    200_000,
                    Duration.ofSeconds(20));

    /// Waits for hours, but not for silence.
    static final Patience RESTLESS =
            new Patience(
                    Duration.ofSeconds(5),
                    Duration.ofHours(1),
                    Duration.ofMillis(400),
                    Duration.ofHours(1),
                    200_000,
                    Duration.ofSeconds(20));

    static final String KEY = "sk-ant-CANARY-0123456789";

    private Trials() {}

    /// Asks once.
    static LanguageModel model(ModelLink link) {
        return model(link, Patience.USUAL);
    }

    static LanguageModel model(ModelLink link, Patience patience) {
        HttpClient client = Models.client(patience);
        return new LangChainModel(link, () -> KEY, patience, () -> client);
    }
}
