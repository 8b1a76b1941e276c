package fairlead.ui.pipeline.card;

import java.util.Locale;

/// What a card can show besides the name.
public enum CardField {
    VALUE(Side.HEAD),
    TIER(Side.HEAD),
    PROPOSAL(Side.HEAD),
    COMPANY(Side.LEFT),
    NEXT_ACTION(Side.LEFT),
    TAGS(Side.LEFT),
    CLOSE_DATE(Side.LEFT),
    LAST_TOUCH(Side.LEFT),
    SOURCE(Side.LEFT),
    OWNER(Side.RIGHT),
    DAYS_IN_STAGE(Side.RIGHT),
    SCORE(Side.RIGHT);

    /// Where on the card: in the line of the name, or in a line of its own at either end.
    enum Side {
        HEAD,
        LEFT,
        RIGHT
    }

    private final Side side;

    CardField(Side side) {
        this.side = side;
    }

    Side side() {
        return side;
    }

    public String textKey() {
        return "pipeline.field." + name().toLowerCase(Locale.ROOT);
    }
}
