package fairlead.agents.model;

import fairlead.autonomy.model.LlmReply;
import fairlead.settings.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Remembers the latest answers, so that the same question to the same model in the same words
/// costs nothing twice. In memory alone: answers can hold what people wrote.
final class ReplyCache {

    private static final int MOST = 200;

    private final Map<String, LlmReply> replies =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, LlmReply> eldest) {
                    return size() > MOST;
                }
            };

    synchronized Optional<LlmReply> find(String key) {
        return Optional.ofNullable(replies.get(key)).map(LlmReply::again);
    }

    synchronized void keep(String key, LlmReply reply) {
        replies.putIfAbsent(key, reply);
    }

    static String key(String model, Prompt prompt, Map<String, String> fields) {
        Sha256 hash = new Sha256();
        add(hash, model);
        add(hash, prompt.agent().label() + "/" + prompt.version());
        add(hash, prompt.hash());
        new TreeMap<>(fields)
                .forEach(
                        (name, value) -> {
                            add(hash, name);
                            add(hash, value);
                        });
        return hash.hex();
    }

    private static void add(Sha256 hash, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hash.add(bytes.length + ":").add(bytes);
    }
}
