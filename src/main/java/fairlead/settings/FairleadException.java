package fairlead.settings;

/// What went wrong in words a person can act on: a text key and its arguments; the message, in
/// English and free of personal data, is for the log.
public class FairleadException extends RuntimeException {

    private final String textKey;
    private final transient Object[] arguments;

    public FairleadException(String textKey, Throwable cause, Object... arguments) {
        super(textKey, cause);
        this.textKey = textKey;
        this.arguments = arguments.clone();
    }

    public String textKey() {
        return textKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
