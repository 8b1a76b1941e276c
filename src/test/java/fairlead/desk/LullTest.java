package fairlead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// What can wait, and a person who writes now and then.
class LullTest {

    private final AtomicLong nanos = new AtomicLong(Duration.ofDays(-1).toNanos());
    private final Lull lull = new Lull(Duration.ofSeconds(2), Duration.ofMinutes(1), nanos::get);

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    @Test
    void whatWaitsIsDoneOnceNobodyHasWrittenForAWhile() {
        lull.begin();
        assertThat(lull.left()).isEqualTo(Duration.ofSeconds(2));

        pass(2);

        assertThat(lull.left()).isZero();
    }

    @Test
    void whoWritesPutsItOff() {
        lull.begin();
        pass(1);
        lull.stir();
        pass(1);

        assertThat(lull.left()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whoWritesAllTheTimeDoesNotPutItOffForever() {
        lull.begin();
        for (int second = 0; second < 59; second++) {
            pass(1);
            lull.stir();
        }
        assertThat(lull.left()).isEqualTo(Duration.ofSeconds(1));

        pass(1);
        lull.stir();

        assertThat(lull.left()).isZero();
    }

    @Test
    void whatBeginsToWaitAfterAllWasDoneHasItsOwnTime() {
        lull.begin();
        pass(90);
        lull.end();
        lull.begin();
        lull.begin();

        assertThat(lull.left()).isEqualTo(Duration.ofSeconds(2));
    }
}
