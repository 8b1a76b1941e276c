package fairlead.cli;

import fairlead.sample.SampleCompany;
import fairlead.sample.SampleProgress;
import fairlead.sample.SampleSize;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.DatabaseSettings;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;

/// `fairlead sample`: fills a new workspace with the sample company.
@Command(name = "sample", mixinStandardHelpOptions = true, description = "cli.sample")
public final class SampleCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private WorkspaceOption where;

    @Option(names = "--size", defaultValue = "200", descriptionKey = "cli.sample.size")
    private String size;

    @Option(names = "--seed", defaultValue = "7", descriptionKey = "cli.sample.seed")
    private long seed;

    private final Opener opener;
    private final Clock clock;
    private final Texts texts;

    public SampleCommand(Opener opener, Clock clock, Texts texts) {
        this.opener = opener;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        SampleSize wanted =
                SampleSize.of(size)
                        .orElseThrow(
                                () -> new WrongUse(spec.commandLine(), "cli.sample.nosize", size));
        WorkspaceFolder workspace = where.workspace();
        if (workspace.exists()) {
            throw new FairleadException("cli.sample.exists", null, workspace.folder());
        }
        try {
            fill(wanted, workspace);
        } catch (RuntimeException e) {
            workspace.delete();
            throw e;
        }
        String done = texts.get("cli.sample.done", wanted.leads(), workspace.folder());
        spec.commandLine().getOut().println(done);
        return CommandLine.ExitCode.OK;
    }

    private void fill(SampleSize wanted, WorkspaceFolder workspace) {
        workspace.write(WorkspaceFolder.Note.of(WorkspaceKind.SAMPLE));
        DatabaseSettings settings = new DatabaseSettings.File(workspace.database());
        UUID me =
                new SampleCompany(seed, wanted, clock.instant())
                        .fill(story -> opener.open(settings, story), SampleProgress.silent());
        workspace.write(WorkspaceFolder.Note.of(WorkspaceKind.SAMPLE).with(me));
    }
}
