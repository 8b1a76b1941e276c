package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.team.ServerCertificate;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `fairlead team certificate`: what a server without certificates needs, and the lines that tell
/// it.
@Command(
        name = "certificate",
        mixinStandardHelpOptions = true,
        description = "cli.team.certificate")
public final class TeamCertificateCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--host",
            required = true,
            split = ",",
            paramLabel = "HOST",
            descriptionKey = "cli.team.hosts")
    private List<String> hosts;

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "cli.team.certto")
    private Path folder;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Texts texts;

    public TeamCertificateCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        for (String host : hosts) {
            if (!host.matches("[A-Za-z0-9:][A-Za-z0-9.:-]*")) {
                throw new WrongUse(spec.commandLine(), "cli.team.nohost", host);
            }
        }
        ServerCertificate made = new ServerCertificate(folder.toAbsolutePath(), hosts);
        made.make();
        Answer.print(
                spec.commandLine().getOut(),
                json,
                Map.of(
                        "authority", made.authority().toString(),
                        "certificate", made.certificate().toString(),
                        "key", made.key().toString()),
                texts.get("cli.team.certified", made.certificate(), made.key(), made.authority()));
        return CommandLine.ExitCode.OK;
    }
}
