package fairlead.bench.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.LongStream;

/// The window's thread and the one that paints, and how long the processor has worked for them.
final class Painters {
    private static final List<String> NAMES =
            List.of("JavaFX Application Thread", "QuantumRenderer-0");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long[] ids =
            LongStream.of(threads.getAllThreadIds())
                    .filter(id -> NAMES.contains(threads.getThreadInfo(id).getThreadName()))
                    .toArray();

    /// Milliseconds since they were started.
    double computed() {
        return LongStream.of(ids).map(threads::getThreadCpuTime).sum() / 1e6;
    }
}
