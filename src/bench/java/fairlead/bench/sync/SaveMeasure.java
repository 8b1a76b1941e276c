package fairlead.bench.sync;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Median;
import fairlead.bench.Workspaces;
import fairlead.bench.team.TeamServer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A save on a laptop without a network: the row, its history, the outbox, and the journal that is
/// forced to the disk. In the same run, what the disk alone takes to keep as many bytes, and how
/// long the processor is at it.
public final class SaveMeasure implements Measure {

    private static final int LEADS = 4_000;
    private static final int WARM = 200;
    private static final int COUNTED = 500;
    private static final int GROUP = 1_500;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    @Override
    public String name() {
        return "save";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        Path folder = Files.createDirectories(workspaces.fresh("save"));
        try (TeamServer team = TeamServer.fill(LEADS);
                Aboard laptop = Aboard.embark(folder, team.as("crm_rep1"))) {
            laptop.replica.sync().once();
            List<UUID> leads = laptop.leads(100);
            List<Double> times = new ArrayList<>();
            List<Double> disk = new ArrayList<>();
            List<Double> processor = new ArrayList<>();
            try (FileChannel file = FileChannel.open(folder.resolve("forced"), CREATE, WRITE)) {
                for (int i = 0; i < WARM + COUNTED; i++) {
                    long busy = THREAD.getCurrentThreadCpuTime();
                    long begun = System.nanoTime();
                    laptop.edit(leads.get(i % leads.size()), "Saved " + i);
                    long saved = System.nanoTime();
                    busy = THREAD.getCurrentThreadCpuTime() - busy;
                    long forcing = System.nanoTime();
                    file.write(ByteBuffer.allocate(GROUP));
                    file.force(false);
                    if (i >= WARM) {
                        times.add((saved - begun) / 1e6);
                        disk.add((System.nanoTime() - forcing) / 1e6);
                        processor.add(busy / 1e6);
                    }
                }
            }
            return List.of(
                    Figure.noted("save.offline_p50", Median.of(times), "ms"),
                    Figure.within("save.offline_p95", Median.percentile(times, 95), "ms", 20),
                    Figure.noted("save.disk_alone_p50", Median.of(disk), "ms"),
                    Figure.noted("save.disk_alone_p95", Median.percentile(disk, 95), "ms"),
                    Figure.noted("save.processor_p50", Median.of(processor), "ms"));
        }
    }
}
