package fairlead.app;

import fairlead.cli.AgentsCommand;
import fairlead.cli.CommandLineTool;
import fairlead.cli.DoctorCommand;
import fairlead.cli.ExportCommand;
import fairlead.cli.ImportCommand;
import fairlead.cli.Opener;
import fairlead.cli.Passphrase;
import fairlead.cli.SampleCommand;
import fairlead.cli.SyncCommand;
import fairlead.cli.TeamCommand;
import fairlead.cli.WorkspaceCommand;
import fairlead.cli.eval.EvalCommand;
import fairlead.desk.LinkedModel;
import fairlead.settings.AppFolders;
import fairlead.settings.Languages;
import fairlead.settings.SettingsFile;
import fairlead.settings.SystemKeychain;
import fairlead.settings.Texts;
import fairlead.storage.FileKeys;

import javafx.application.Application;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Starts the window, or the command line where arguments name a command.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        if (WindowOptions.fit(args)) {
            Thread.ofPlatform().daemon().name("prepare").start(Main::prepare);
            Painting.prepare();
            boolean rehearses = System.getProperty(RehearsalApp.ASKED) != null;
            Application.launch(rehearses ? RehearsalApp.class : FairleadApp.class, args);
        } else {
            Logging.quiet();
            Texts texts = new Texts(Languages.choose(Optional.empty(), Locale.getDefault()));
            Passphrase passphrase = new Passphrase(texts);
            FileKeys keys = new FileKeys(SystemKeychain.here());
            System.exit(
                    CommandLineTool.run(
                            args, texts, passphrase, commands(texts, keys, passphrase)));
        }
    }

    /// What takes its time to make and is needed next, made while JavaFX starts.
    private static void prepare() {
        Logging.prepare();
        SettingsFile.prepare();
    }

    private static LinkedModel model() {
        return new LinkedModel(AppFolders.find(Optional.empty()).settings(), SystemKeychain.here());
    }

    /// One line for each command.
    static List<Object> commands(Texts texts, FileKeys keys, Passphrase passphrase) {
        Opener opener = new KeyedOpener(keys, passphrase);
        Clock clock = Clock.systemDefaultZone();
        return List.of(
                new SampleCommand(opener, clock, texts),
                new ImportCommand(opener, clock, texts),
                new ExportCommand(opener, clock, texts),
                new DoctorCommand(opener, clock, texts),
                AgentsCommand.line(opener, clock, texts, model()),
                new EvalCommand(),
                new SyncCommand(opener, clock, texts),
                TeamCommand.line(texts),
                WorkspaceCommand.line(texts, keys, clock),
                new ShotsCommand());
    }
}
