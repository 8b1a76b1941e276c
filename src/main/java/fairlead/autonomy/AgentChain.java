package fairlead.autonomy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import fairlead.settings.Sha256;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The hashes that hang each run on the one before it, and its closing on its opening. They do not
/// depend on how a database writes JSON.
final class AgentChain {

    static final String START = "";

    private AgentChain() {}

    /// The hash of a run as it was opened, after the one with the hash `before`.
    static String opening(AgentLog run, String before) {
        return hash(
                before,
                run.id(),
                run.agent().label(),
                run.version(),
                run.userId(),
                run.trigger(),
                canonical(run.input()),
                run.createdAt().toEpochMilli());
    }

    static String closing(AgentLog run) {
        ModelUse use = run.use();
        RunRuling ruling = run.ruling();
        return hash(
                run.chainHash(),
                run.status().label(),
                run.engine(),
                canonical(run.output()),
                use.model(),
                use.promptTokens(),
                use.completionTokens(),
                plain(use.cost()),
                use.latencyMillis(),
                ruling.level() == null ? null : ruling.level().label(),
                ruling.decision(),
                ruling.reasons(),
                ruling.findings(),
                ruling.action(),
                run.promptHash(),
                run.requestId(),
                run.closedAt().toEpochMilli());
    }

    private static String hash(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            String one = part == null ? "-" : "+" + part;
            text.append(one.length()).append(':').append(one);
        }
        return Sha256.of(text.toString());
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static String quoted(String name) {
        return TextNode.valueOf(name).toString();
    }

    private static String canonical(JsonNode node) {
        if (node == null) {
            return "null";
        }
        if (node.isObject()) {
            Map<String, String> sorted = new TreeMap<>();
            node.properties()
                    .forEach(one -> sorted.put(quoted(one.getKey()), canonical(one.getValue())));
            return sorted.toString();
        }
        if (node.isArray()) {
            return List.of(node.valueStream().map(AgentChain::canonical).toArray()).toString();
        }
        return node.isNumber() ? plain(node.decimalValue()) : node.toString();
    }
}
