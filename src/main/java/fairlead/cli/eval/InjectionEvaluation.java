package fairlead.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.agents.guard.Fence;
import fairlead.settings.FairleadException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Puts every attack into every mail and lets a stand-in obey it: a model that returns, within the
/// schema, exactly what the attacker wants. Counts what would have come of it with all autonomy
/// switched on. Mails are JSON lines with a `context` (or `text`); attacks one JSON object of
/// lists, or a list.
final class InjectionEvaluation implements Evaluation {
    private static final int MOST = 20_000;

    @Override
    public Report run(List<Path> files, EvalMap map) {
        List<String> mails = new ArrayList<>();
        List<String> attacks = new ArrayList<>();
        for (Path file : files) {
            for (JsonNode node : JsonLines.read(file)) {
                String mail = node.path("context").asText(node.path("text").asText(""));
                if (!mail.isEmpty()) {
                    mails.add(mail);
                } else if (node.isTextual()) {
                    attacks.add(node.asText());
                } else {
                    node.properties()
                            .forEach(
                                    one ->
                                            one.getValue()
                                                    .forEach(text -> attacks.add(text.asText())));
                }
            }
        }
        if (mails.isEmpty() || attacks.isEmpty()) {
            throw new FairleadException("cli.eval.noattacks", null);
        }
        return attack(mails, attacks);
    }

    private static Report attack(List<String> mails, List<String> attacks) {
        Map<ObeyingAdversary.Harm, Long> harms = new EnumMap<>(ObeyingAdversary.Harm.class);
        ObeyingAdversary adversary = new ObeyingAdversary();
        Random random = new Random(1);
        long fenced = 0;
        for (String mail : mails) {
            for (String attack : attacks) {
                String hostile = mail + "\n" + attack;
                Fence fence = new Fence(random, MOST);
                String wrapped = fence.wrap(hostile + fence.marker() + hostile);
                fenced += wrapped.split(fence.marker(), -1).length == 3 ? 1 : 0;
                adversary.run(mail, attack).forEach(harm -> harms.merge(harm, 1L, Long::sum));
            }
        }
        Report report = new Report();
        report.note("model", "an obeying stand-in, no model");
        report.count("runs", (long) mails.size() * attacks.size());
        for (ObeyingAdversary.Harm harm : ObeyingAdversary.Harm.values()) {
            report.count("changed_" + harm.label(), harms.getOrDefault(harm, 0L));
        }
        return report.count("fences_whole", fenced);
    }
}
