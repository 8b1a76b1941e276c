package fairlead.ui.pipeline.column;

import fairlead.lead.LeadTotals;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

import java.util.StringJoiner;

/// The numbers of a column in words: short in its header, in full and by currency on hover.
public final class TotalsWords {
    private final Texts texts;
    private final Formats formats;

    TotalsWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String total(LeadTotals totals) {
        return totals.sum()
                .filter(sum -> sum.total().signum() != 0)
                .map(sum -> about(totals) + formats.shortMoney(sum.total(), sum.currency()))
                .orElseGet(() -> totals.sum().isPresent() || totals.count() == 0 ? "" : several());
    }

    String weighted(LeadTotals totals) {
        return totals.sum()
                .filter(sum -> sum.total().signum() != 0)
                .map(
                        sum ->
                                texts.get(
                                        "pipeline.weighted",
                                        about(totals)
                                                + formats.shortMoney(
                                                        sum.weighted(), sum.currency())))
                .orElse("");
    }

    /// Total, weighted total, one line a currency, and how old the rates are.
    String hover(LeadTotals totals) {
        StringJoiner lines = new StringJoiner("\n");
        totals.sum()
                .ifPresent(
                        sum -> {
                            lines.add(
                                    texts.get(
                                            "pipeline.hover.total",
                                            about(totals)
                                                    + formats.fullMoney(
                                                            sum.total(), sum.currency())));
                            lines.add(
                                    texts.get(
                                            "pipeline.hover.weighted",
                                            about(totals)
                                                    + formats.fullMoney(
                                                            sum.weighted(), sum.currency())));
                        });
        if (totals.subtotals().size() > 1 || totals.sum().isEmpty()) {
            totals.subtotals()
                    .forEach(
                            part ->
                                    lines.add(
                                            texts.get(
                                                    "pipeline.hover.part",
                                                    formats.fullMoney(
                                                            part.total(), part.currency()),
                                                    part.count())));
        }
        if (totals.sum().isEmpty() && !totals.subtotals().isEmpty()) {
            lines.add(texts.get("pipeline.hover.no-rate"));
        } else if (totals.approximate() && totals.ratesOf() != null) {
            lines.add(texts.get("pipeline.hover.rates", formats.date(totals.ratesOf())));
        }
        return lines.toString();
    }

    private static String about(LeadTotals totals) {
        return totals.approximate() ? "≈ " : "";
    }

    private String several() {
        return texts.get("pipeline.several-currencies");
    }
}
