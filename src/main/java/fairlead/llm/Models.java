package fairlead.llm;

import fairlead.autonomy.model.LanguageModel;
import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmRequest;
import fairlead.settings.Keychain;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Makes the model that a link names. Making it opens nothing and loads nothing of the library.
public final class Models {

    private final Keychain keychain;
    private final Clock clock;
    private final Patience patience;

    public Models(Keychain keychain, Clock clock) {
        this(keychain, clock, Patience.USUAL);
    }

    Models(Keychain keychain, Clock clock, Patience patience) {
        this.keychain = keychain;
        this.clock = clock;
        this.patience = patience;
    }

    /// The model of a link that is switched on; empty where it is off or names no model.
    public Optional<LanguageModel> of(ModelLink link) {
        return link.on() && !link.model().isEmpty() ? Optional.of(model(link)) : Optional.empty();
    }

    private LanguageModel model(ModelLink link) {
        LanguageModel once =
                new LangChainModel(link, key(link), patience, new Client(patience)::get);
        return new RestingModel(
                new PatientModel(
                        once,
                        PatientModel::sleep,
                        RandomGenerator.getDefault(),
                        patience.mostWait()),
                clock);
    }

    /// For one call from the settings, whether it is switched on or not: no retries.
    public LanguageModel trial(ModelLink link, String typedKey) {
        Supplier<String> key = typedKey.isEmpty() ? key(link) : () -> typedKey;
        return new LangChainModel(link, key, patience, new Client(patience)::get);
    }

    /// What exactly would leave for a request: where to, which headers (keys left out), which
    /// bytes.
    public String preview(ModelLink link, LlmRequest request) {
        return Preview.of(link, request);
    }

    private Supplier<String> key(ModelLink link) {
        return () -> link.provider().isLocal() ? "" : kept(link);
    }

    /// A server on this machine may do without.
    private String kept(ModelLink link) {
        Optional<String> key = keychain.find(link.account());
        if (key.isEmpty() && !Hosts.isOnThisMachine(link.address())) {
            throw LlmException.of(LlmException.Kind.KEY);
        }
        return key.orElse("");
    }

    /// One client for a link, made when first needed.
    private static final class Client {
        private final Patience patience;
        private HttpClient made;

        Client(Patience patience) {
            this.patience = patience;
        }

        synchronized HttpClient get() {
            if (made == null) {
                made = client(patience);
            }
            return made;
        }
    }

    /// Follows no redirect, and takes no longer to connect than it may.
    static HttpClient client(Patience patience) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience.connect())
                .build();
    }
}
