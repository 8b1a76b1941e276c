package fairlead.app;

import fairlead.cli.CommandLineTool;

import javafx.application.Application;

import java.util.List;

/// Starts the window, or the command line where arguments name a command.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        if (WindowOptions.fit(args)) {
            Application.launch(RehearsalApp.asked() ? RehearsalApp.class : FairleadApp.class, args);
        } else {
            Logging.quiet();
            System.exit(CommandLineTool.run(args, List.of(new ShotsCommand())));
        }
    }
}
