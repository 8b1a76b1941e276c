package fairlead.cli.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import fairlead.cli.WrongUse;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `fairlead eval KIND FILE…`: measures a built-in engine on files whose answers are known. One
/// line a metric, or JSON.
@Command(name = "eval", mixinStandardHelpOptions = true, description = "cli.eval")
public final class EvalCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "cli.eval.kind")
    private String kind;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "cli.eval.file")
    private List<Path> files;

    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "cli.eval.map")
    private Path mapFile;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        EvalKind known = known();
        EvalMap map = mapFile == null ? EvalMap.none() : EvalMap.read(mapFile);
        List<Map<String, Object>> results = new ArrayList<>();
        for (List<Path> set :
                known.together() ? List.of(files) : files.stream().map(List::of).toList()) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("kind", kind);
            result.put(
                    "file",
                    String.join(
                            " ",
                            set.stream().map(file -> "" + file.getFileName()).limit(3).toList()));
            result.put("engine", "built-in");
            result.putAll(known.evaluation().run(set, map).measures());
            results.add(result);
        }
        print(results);
        return CommandLine.ExitCode.OK;
    }

    private EvalKind known() {
        for (EvalKind known : EvalKind.values()) {
            if (known.label().equals(kind)) {
                return known;
            }
        }
        throw new WrongUse(
                spec.commandLine(),
                "cli.eval.nokind",
                kind,
                String.join(", ", Arrays.stream(EvalKind.values()).map(EvalKind::label).toList()));
    }

    private void print(List<Map<String, Object>> results) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(
                                    results.size() == 1 ? results.getFirst() : results));
            return;
        }
        for (Map<String, Object> result : results) {
            result.forEach((name, value) -> out.println(name + "\t" + Report.text(value)));
        }
    }
}
