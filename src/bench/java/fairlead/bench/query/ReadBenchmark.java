package fairlead.bench.query;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// One read of a list through its store, and the very statements it made by plain JDBC.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
public class ReadBenchmark {
    private static final String H2 = "jdbc:h2:file:";

    @Param public Reading reading;

    @Param("target/bench/leads-100k")
    public String workspace;

    private Stores stores;
    private Supplier<Object> store;
    private HikariDataSource plain;
    private Replay replay;

    @Setup
    public void open() throws SQLException {
        List<Recorded> statements = record();
        stores = Stores.open(Path.of(workspace));
        store = reading.on(stores);
        plain = plain();
        readAnewEachTime();
        replay = new Replay(plain, statements);
    }

    @TearDown
    public void close() {
        plain.close();
        stores.close();
    }

    @Benchmark
    public Object store() {
        return store.get();
    }

    @Benchmark
    public Object jdbc() throws SQLException {
        return replay.run();
    }

    private List<Recorded> record() throws SQLException {
        try (Recorder recorder = Recorder.before(H2);
                Stores recorded = Stores.open(Path.of(workspace))) {
            Supplier<Object> read = reading.on(recorded);
            recorder.hear();
            var _ = read.get();
            return recorder.heard();
        }
    }

    /// H2 returns the last result again where nothing has changed, and then there is nothing to
    /// measure but what is around it; people read because something has changed.
    private void readAnewEachTime() throws SQLException {
        try (Connection owner = DriverManager.getConnection(url(), "FAIRLEAD", "");
                Statement set = owner.createStatement()) {
            set.execute("SET OPTIMIZE_REUSE_RESULTS 0");
        }
    }

    private String url() {
        return H2 + Path.of(workspace, "fairlead").toAbsolutePath();
    }

    private HikariDataSource plain() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setUsername("READER");
        config.setPassword("");
        config.setMaximumPoolSize(1);
        return new HikariDataSource(config);
    }
}
