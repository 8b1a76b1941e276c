package fairlead.bench.window;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Records what JavaFX itself notes of each frame: the work of the window's thread and of the
/// painter together, without the time they wait for each other; and how long both were computing.
final class Frames {
    private static final String PHASE = "javafx.PulsePhase";
    private static final String WAITING = "Waiting for previous rendering";

    private final Recording recording = new Recording();
    private final Painters painters = new Painters();
    private final double computedBefore;

    Frames() {
        recording.enable(PHASE).withoutThreshold().withoutStackTrace();
        recording.start();
        computedBefore = painters.computed();
    }

    /// Milliseconds: `frame`, of work frame by frame, and `cpu`, computed in a frame on average,
    /// which is the steadier figure where a machine is shared.
    Map<String, List<Double>> stop() throws IOException {
        double computed = painters.computed() - computedBefore;
        recording.stop();
        Path file = Files.createTempFile("frames", ".jfr");
        recording.dump(file);
        recording.close();
        Map<Integer, Double> frames = new TreeMap<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals(PHASE)
                    && !WAITING.equals(event.getString("phaseName"))) {
                double work = event.getDuration().toNanos() / 1e6;
                frames.merge(event.getInt("pulseId"), work, Double::sum);
            }
        }
        Files.delete(file);
        return Map.of(
                "frame",
                List.copyOf(frames.values()),
                "cpu",
                List.of(computed / Math.max(1, frames.size())));
    }
}
