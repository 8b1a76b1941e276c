package fairlead.cli;

import picocli.CommandLine;

/// Arguments that are well formed and yet not to be used so; ends with exit code 2.
public final class WrongUse extends CommandLine.ParameterException {

    private final String textKey;
    private final transient Object[] arguments;

    public WrongUse(CommandLine at, String textKey, Object... arguments) {
        super(at, textKey);
        this.textKey = textKey;
        this.arguments = arguments.clone();
    }

    String textKey() {
        return textKey;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
