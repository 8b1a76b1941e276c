package fairlead.lead.language;

import fairlead.settings.FairleadException;

/// A typed filter that cannot be understood, and where: the stretch of text that is to be changed.
public final class FilterSyntaxException extends FairleadException {

    private final int from;
    private final int to;

    FilterSyntaxException(String textKey, int from, int to, Object... arguments) {
        super(textKey, null, arguments);
        this.from = from;
        this.to = to;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }
}
