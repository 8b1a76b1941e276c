package fairlead.cli;

import fairlead.settings.AppFolders;
import fairlead.settings.WorkspaceFolder;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/// `--workspace DIR`, for commands that work on one; without it the person's own.
public final class WorkspaceOption {
    @Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "cli.workspace")
    private Path folder;

    public WorkspaceFolder workspace() {
        Path chosen = folder == null ? AppFolders.find(Optional.empty()).workspace() : folder;
        return new WorkspaceFolder(chosen.toAbsolutePath());
    }
}
