package fairlead.app;

/// Starts the window, or the command line where arguments name a command.
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
