package fairlead.app;

import fairlead.settings.Keychain;
import fairlead.settings.Languages;
import fairlead.settings.WorkspaceFolder;

import javafx.application.Platform;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// `fairlead shots`: pictures of every view, without a display.
@Command(name = "shots", mixinStandardHelpOptions = true, description = "cli.shots")
final class ShotsCommand implements Callable<Integer> {
    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "cli.shots.to")
    private Path folder;

    @Option(names = "--language", defaultValue = "en", descriptionKey = "cli.shots.language")
    private String language;

    @Option(names = "--font-scale", defaultValue = "100", descriptionKey = "cli.shots.scale")
    private int fontScale;

    @Option(
            names = "--only",
            defaultValue = "",
            paramLabel = "NAME",
            description = "only pictures whose name begins so")
    private String only;

    @Override
    public Integer call() throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path workspace = Files.createTempDirectory("fairlead-shots");
        try (WorkspaceDoors doors = doors(workspace)) {
            CompletableFuture<List<Path>> taken = new CompletableFuture<>();
            Platform.startup(() -> take(doors, taken));
            taken.join();
            return 0;
        } finally {
            new WorkspaceFolder(workspace).delete();
            Platform.exit();
        }
    }

    private static WorkspaceDoors doors(Path workspace) {
        Clock clock = Clock.systemDefaultZone();
        WorkspaceDoors doors =
                new WorkspaceDoors(
                        new WorkspaceFolder(workspace),
                        clock,
                        Optional.of(SampleMaker.of(clock)),
                        Keychain.none());
        doors.openSample(done -> {}, () -> false);
        new LeadShots(doors).prepare();
        new TodayShots(doors).prepare();
        return doors;
    }

    private void take(WorkspaceDoors doors, CompletableFuture<List<Path>> taken) {
        Platform.setImplicitExit(false);
        new Shots(folder, only, locale(), Clock.systemDefaultZone(), doors)
                .take(fontScale)
                .whenComplete(
                        (files, failure) -> {
                            if (failure == null) {
                                taken.complete(files);
                            } else {
                                taken.completeExceptionally(failure);
                            }
                        });
    }

    private Locale locale() {
        return language.equals("pseudo")
                ? Languages.PSEUDO
                : Languages.choose(Optional.of(language), Locale.US);
    }
}
