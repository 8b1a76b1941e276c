package fairlead.bench.query;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Workspaces;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Every list's read on 100,000 leads: how long it takes, and how much of that is ours rather than
/// the database's. The search answers from its index and asks the database nothing.
public final class ReadMeasure implements Measure {

    @Override
    public String name() {
        return "read";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(ReadBenchmark.class.getName())
                                        .param("workspace", workspaces.of("100k").toString())
                                        .verbosity(VerboseMode.SILENT)
                                        .shouldFailOnError(true)
                                        .build())
                        .run();
        Map<String, Statistics> times = new TreeMap<>();
        for (RunResult result : results) {
            String way = result.getPrimaryResult().getLabel();
            times.put(result.getParams().getParam("reading") + "." + way, statistics(result));
        }
        List<Figure> figures = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            Statistics store = times.get(reading + ".store");
            double plain = times.get(reading + ".jdbc").getPercentile(50);
            String name = "read." + reading.name().toLowerCase(Locale.ROOT);
            figures.add(Figure.noted(name + "_p50", store.getPercentile(50) / 1000, "ms"));
            double p95 = store.getPercentile(95) / 1000;
            figures.add(
                    reading == Reading.BOARD_TOTALS
                            ? Figure.within(name + "_p95", p95, "ms", 200)
                            : Figure.noted(name + "_p95", p95, "ms"));
            if (reading != Reading.SEARCH_LEADS) {
                double ratio = store.getPercentile(50) / plain;
                figures.add(Figure.within(name + "_to_jdbc", ratio, "x", 2.0));
            }
        }
        return figures;
    }

    private static Statistics statistics(RunResult result) {
        return result.getPrimaryResult().getStatistics();
    }
}
