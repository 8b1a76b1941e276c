package fairlead.ui.pipeline.card;

import fairlead.lead.LeadRow;

import java.util.Locale;
import java.util.function.Function;

/// Makes the piece of a card that shows a field.
final class CardParts {
    private static final String DISC = "M4 0.5 A3.5 3.5 0 1 1 3.99 0.5 Z";
    private static final String RING = "M4 1 A3 3 0 1 1 3.99 1 Z";
    private static final String DASH = "M1 4 H7";
    private static final String TRIANGLE = "M4 0.5 L8 7.5 L0 7.5 Z";
    private static final String HALF = "M4 0.5 A3.5 3.5 0 0 0 4 7.5 Z M4 1 A3 3 0 0 1 4 7";

    private final CardWords words;

    CardParts(CardWords words) {
        this.words = words;
    }

    Part of(CardField field) {
        return switch (field) {
            case VALUE -> new TextPart("card-value", words::value);
            case TIER -> tier();
            case PROPOSAL -> new IconPart("fth-zap", "card-proposal", r -> r.pulse().proposed());
            case COMPANY -> new TextPart("card-company", words::company);
            case NEXT_ACTION -> next(words::next);
            case TAGS -> new TagsPart(words);
            case CLOSE_DATE -> new TextPart("card-fact", words::closes);
            case LAST_TOUCH -> new TextPart("card-fact", words::lastTouch);
            case SOURCE -> new TextPart("card-fact", words::source);
            case OWNER -> new OwnerPart(words);
            case DAYS_IN_STAGE -> new DaysPart(words, false);
            case SCORE -> new TextPart("card-score", words::score);
        };
    }

    /// A full disc is due now, a ring is to come, a triangle is late, a dash is missing.
    private Part next(Function<LeadRow, String> said) {
        return new MarkedPart<>(
                "card-next",
                words::state,
                state ->
                        switch (state) {
                            case NONE -> DASH;
                            case FUTURE -> RING;
                            case TODAY -> DISC;
                            case OVERDUE -> TRIANGLE;
                        },
                said);
    }

    /// The mark of the next step without its words, for cards of one line.
    Part dot() {
        return next(row -> "");
    }

    /// The days of a stale lead, and nothing of any other.
    Part staleOnly() {
        return new DaysPart(words, true);
    }

    private Part tier() {
        return new MarkedPart<>(
                "card-tier",
                CardParts::warmth,
                warmth ->
                        switch (warmth) {
                            case UNKNOWN -> "";
                            case HOT -> DISC;
                            case WARM -> HALF;
                            case COLD -> RING;
                            case DORMANT -> DASH;
                        },
                row -> "");
    }

    private static Warmth warmth(LeadRow row) {
        String tier = row.pulse().tier();
        return tier == null ? Warmth.UNKNOWN : Warmth.valueOf(tier.toUpperCase(Locale.ROOT));
    }

    private enum Warmth {
        UNKNOWN,
        HOT,
        WARM,
        COLD,
        DORMANT
    }
}
