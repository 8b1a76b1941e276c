package fairlead.autonomy.spend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;

/// What language models may take: US dollars of a person on a day, of one run, and of the company
/// in a month (null: no limit), and tokens on a day and in a run, which hold where no price is
/// known.
public record SpendLimits(
        BigDecimal day, BigDecimal run, BigDecimal month, long dayTokens, long runTokens) {

    /// What holds until somebody decides.
    public static final SpendLimits USUAL =
            new SpendLimits(new BigDecimal("1.00"), new BigDecimal("0.10"), null, 300_000, 40_000);

    /// The person's own part.
    JsonNode own() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("day_usd", day).put("run_usd", run);
        return json.put("day_tokens", dayTokens).put("run_tokens", runTokens);
    }

    /// The company's part.
    JsonNode company() {
        return JsonNodeFactory.instance.objectNode().put("month_usd", month);
    }

    static SpendLimits of(JsonNode own, JsonNode company) {
        return new SpendLimits(
                money(own, "day_usd", USUAL.day),
                money(own, "run_usd", USUAL.run),
                money(company, "month_usd", USUAL.month),
                own.path("day_tokens").asLong(USUAL.dayTokens),
                own.path("run_tokens").asLong(USUAL.runTokens));
    }

    private static BigDecimal money(JsonNode said, String name, BigDecimal usual) {
        JsonNode one = said.path(name);
        return one.isMissingNode() ? usual : one.isNull() ? null : one.decimalValue();
    }
}
