package fairlead.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;

import fairlead.autonomy.AgentLogStore;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.Checkup;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.EncryptedFile;
import fairlead.storage.Migrations;
import fairlead.sync.Replica;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// `fairlead doctor`: versions, paths, and whether the workspace's database is whole.
@Command(name = "doctor", mixinStandardHelpOptions = true, description = "cli.doctor")
public final class DoctorCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private WorkspaceOption where;
    @Mixin private final CopyDoctor copy;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Opener opener;
    private final Clock clock;
    private final Texts texts;

    public DoctorCommand(Opener opener, Clock clock, Texts texts) {
        this.copy = new CopyDoctor(opener, clock);
        this.opener = opener;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        WorkspaceFolder workspace = where.workspace();
        Map<String, Object> facts = new LinkedHashMap<>(Machine.facts());
        facts.put("workspace", workspace.folder().toString());
        if (!Files.exists(workspace.folder().resolve("fairlead.mv.db"))
                && !Replica.exists(workspace)) {
            facts.put("healthy", true);
            print(facts, texts.get("cli.doctor.none"));
            return CommandLine.ExitCode.OK;
        }
        facts.put("kind", workspace.note().kind().name().toLowerCase(java.util.Locale.ROOT));
        facts.put("free_bytes", Files.getFileStore(workspace.folder()).getUsableSpace());
        return examine(workspace, facts);
    }

    private int examine(WorkspaceFolder workspace, Map<String, Object> facts) throws IOException {
        try {
            boolean team = workspace.note().kind() == WorkspaceKind.TEAM;
            Checkup checkup =
                    team
                            ? Checkup.ofCopy(
                                    Replica.file(workspace), opener.key(Replica.file(workspace)))
                            : Checkup.of(workspace.database(), opener.key(workspace.database()));
            boolean logWhole = team || isLogWhole(workspace, checkup);
            boolean healthy = checkup.healthy() && logWhole;
            Path file = team ? Replica.file(workspace) : workspace.database();
            facts.put("encryption", encryption(file));
            facts.put("schema", checkup.schema());
            facts.put("rows", new TreeMap<>(checkup.rows()));
            facts.put("broken", checkup.broken());
            facts.put("agent_log", logWhole ? "whole" : "broken");
            facts.put("healthy", healthy);
            if (team && checkup.healthy()) {
                facts.putAll(copy.facts(workspace, spec.commandLine(), texts));
            }
            print(facts, logWhole ? verdict(checkup) : texts.get("cli.doctor.log"));
            return healthy ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        } catch (FairleadException failure) {
            facts.put("healthy", false);
            print(facts, texts.of(failure));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private String encryption(Path file) {
        if (!EncryptedFile.is(file)) {
            return "off";
        }
        return opener.isUnderPassphrase(file)
                ? "AES, key under a passphrase"
                : "AES, key in the system's keychain";
    }

    /// What else is broken is said first, and an older schema has no chain yet.
    private boolean isLogWhole(WorkspaceFolder workspace, Checkup checkup) {
        if (!checkup.healthy()) {
            return true;
        }
        try (Database database =
                opener.open(new DatabaseSettings.File(workspace.database()), clock)) {
            return new AgentLogStore(database).verify().isEmpty();
        }
    }

    private String verdict(Checkup checkup) {
        if (!checkup.broken().isEmpty()) {
            return texts.get("cli.doctor.broken", String.join(", ", checkup.broken()));
        }
        if (checkup.schema() < Migrations.latest()) {
            return texts.get("cli.doctor.older", checkup.schema(), Migrations.latest());
        }
        return checkup.healthy()
                ? texts.get("cli.doctor.healthy")
                : texts.get("storage.newerschema", checkup.schema(), Migrations.latest());
    }

    private void print(Map<String, Object> facts, String verdict) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            facts.put("verdict", verdict);
            out.println(
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(facts));
        } else {
            facts.forEach((name, value) -> out.println(name + ": " + value));
            out.println(verdict);
        }
    }
}
