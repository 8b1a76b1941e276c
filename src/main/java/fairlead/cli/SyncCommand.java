package fairlead.cli;

import fairlead.backup.Backups;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceFolder.Note;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.DatabaseSettings.Server;
import fairlead.sync.Handover;
import fairlead.sync.Replica;
import fairlead.sync.SyncLoop;
import fairlead.sync.SyncReport;
import fairlead.sync.SyncState;
import fairlead.sync.TeamLine;
import fairlead.sync.rows.Scope;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `fairlead sync`: brings a team workspace's laptop and the shared database together, once or for
/// as long as it runs.
@Command(name = "sync", mixinStandardHelpOptions = true, description = "cli.sync")
public final class SyncCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private WorkspaceOption where;
    @Mixin private PasswordOption password;

    @Option(names = "--once", descriptionKey = "cli.sync.once")
    private boolean once;

    /// What lies on this laptop from now on.
    private enum Keep {
        mine,
        all
    }

    @Option(names = "--adopt", paramLabel = "FILE", descriptionKey = "cli.sync.adopt")
    private Path adopted;

    @Option(names = "--keep", descriptionKey = "cli.sync.keep")
    private Keep keep;

    @Option(names = "--believe", descriptionKey = "cli.sync.believe")
    private boolean believed;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Opener opener;
    private final Clock clock;
    private final Texts texts;

    public SyncCommand(Opener opener, Clock clock, Texts texts) {
        this.opener = opener;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        WorkspaceFolder workspace = where.workspace();
        Note note = workspace.exists() ? workspace.note() : Note.of(WorkspaceKind.LOCAL);
        if (note.kind() != WorkspaceKind.TEAM) {
            throw new FairleadException("cli.sync.noteam", null, workspace.folder());
        }
        String user = note.user().orElseThrow();
        Server server =
                new Server(
                        note.url().orElseThrow(),
                        user,
                        password.read(spec.commandLine(), texts, user),
                        Optional.of(workspace.authority()).filter(Files::exists));
        try (Replica replica =
                Replica.open(
                        workspace,
                        settings -> opener.open(settings, clock),
                        TeamLine.to(server),
                        opener.key(Replica.file(workspace)))) {
            if (believed) {
                believe(workspace, replica);
            }
            if (adopted != null) {
                replica.sync().once();
                adopt(replica);
                return CommandLine.ExitCode.OK;
            }
            if (keep != null) {
                boolean mine = keep == Keep.mine;
                replica.sync().keep(mine ? new Scope(true, note.me().orElse(null)) : Scope.ALL);
            }
            if (once) {
                say(replica.sync().once());
            } else {
                stay(replica);
            }
            return CommandLine.ExitCode.OK;
        } catch (SQLException e) {
            throw new FairleadException("sync.failed", e, String.valueOf(e.getSQLState()));
        }
    }

    /// What leaves the laptop then stands in a backup.
    private void believe(WorkspaceFolder workspace, Replica replica) {
        Backups backups =
                new Backups(
                        workspace.backups(),
                        workspace.files(),
                        clock,
                        () -> opener.key(Replica.file(workspace)));
        backups.make(replica.database());
        replica.sync().believe();
    }

    private void adopt(Replica replica) {
        Handover.Adopted taken =
                replica.handover().adopt(replica.handover().open(replica.line(), adopted));
        Answer.print(
                spec.commandLine().getOut(),
                json,
                Map.of("login", taken.login(), "works", taken.works()),
                texts.get("cli.sync.adopted", taken.login(), taken.works()));
    }

    private void stay(Replica replica) {
        try (SyncLoop loop = new SyncLoop(replica, this::say, this::say)) {
            loop.run();
        }
    }

    /// Says on the error stream what stands in the way, so that reports can be read by a program.
    private void say(SyncState state) {
        state.trouble()
                .map(trouble -> trouble.told().map(texts::of).orElse(texts.get("cli.sync.login")))
                .ifPresent(
                        words -> {
                            spec.commandLine().getErr().println(words);
                            spec.commandLine().getErr().flush();
                        });
    }

    private void say(SyncReport report) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("at", report.at().toString());
        facts.put("pushed", report.pushed());
        facts.put("merged", report.merged());
        facts.put("parked", report.parked());
        facts.put("received", report.received());
        facts.put("removed", report.removed());
        facts.put("compared", report.compared());
        facts.put("waiting", report.waiting());
        facts.put("conflicts", report.conflicts());
        facts.put("clock_ahead_seconds", report.clockAhead().toSeconds());
        Answer.print(
                spec.commandLine().getOut(),
                json,
                facts,
                texts.get(
                        "cli.sync.done",
                        report.pushed(),
                        report.received(),
                        report.parked() + report.conflicts()));
        spec.commandLine().getOut().flush();
    }
}
