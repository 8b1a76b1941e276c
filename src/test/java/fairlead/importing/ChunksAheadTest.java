package fairlead.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class ChunksAheadTest {

    private final List<Integer> written = new ArrayList<>();

    @Test
    void rowsAreTakenWhileTheChunkBeforeIsStillBeingWritten() {
        CountDownLatch goOn = new CountDownLatch(1);
        ChunksAhead ahead =
                new ChunksAhead(
                        chunk -> {
                            await(goOn);
                            written.add(chunk.size());
                        });
        List<Verdict> chunk = new ArrayList<>(List.of(verdict(), verdict()));
        ahead.take(chunk);
        chunk.clear();
        assertThat(written).isEmpty();
        goOn.countDown();
        ahead.take(List.of(verdict()));
        ahead.close();
        assertThat(written).containsExactly(2, 1);
    }

    @Test
    void aFailureComesOutAndWhatFollowsIsNotWritten() {
        ChunksAhead ahead =
                new ChunksAhead(
                        chunk -> {
                            written.add(chunk.size());
                            throw new IllegalStateException("full");
                        });
        ahead.take(List.of(verdict()));
        assertThatThrownBy(() -> ahead.take(List.of(verdict(), verdict())))
                .isInstanceOf(IllegalStateException.class);
        ahead.close();
        assertThat(written).containsExactly(1);
    }

    @Test
    void aFailureOfTheLastChunkComesOutAtTheEnd() {
        ChunksAhead ahead =
                new ChunksAhead(
                        chunk -> {
                            throw new IllegalStateException("full");
                        });
        ahead.take(List.of(verdict()));
        assertThatThrownBy(ahead::close).isInstanceOf(IllegalStateException.class);
    }

    private static Verdict verdict() {
        return new Verdict(null, null, true);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
