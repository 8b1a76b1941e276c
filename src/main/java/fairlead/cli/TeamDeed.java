package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.team.TeamDesk;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/// One thing done on a team's server by an admin, and one answer about it.
abstract class TeamDeed implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private TeamServerOption server;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Texts texts;

    TeamDeed(Texts texts) {
        this.texts = texts;
    }

    /// What is said of a deed: facts for a program, a sentence for a person, and whether all is
    /// well.
    record Told(Object facts, String sentence, boolean well) {
        Told(Object facts, String sentence) {
            this(facts, sentence, true);
        }
    }

    abstract Told at(TeamDesk desk);

    Texts texts() {
        return texts;
    }

    @Override
    public final Integer call() {
        try (TeamDesk desk = TeamDesk.open(server.server(spec.commandLine(), texts))) {
            Told told = at(desk);
            Answer.print(spec.commandLine().getOut(), json, told.facts(), told.sentence());
            return told.well() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }
}
