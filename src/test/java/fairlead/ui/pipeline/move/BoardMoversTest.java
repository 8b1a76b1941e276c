package fairlead.ui.pipeline.move;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Committed;

import org.junit.jupiter.api.Test;

import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

class BoardMoversTest {
    private static final Actor ME = Actor.user(UUID.randomUUID());
    private static final Actor AGENT = new Actor(Actor.Type.AI, null);

    private final BoardMovers movers = new BoardMovers(ME, new Texts(Locale.ENGLISH), List::of);

    @Test
    void whatAnotherMovedIsToldOnce() {
        UUID lead = UUID.randomUUID();
        movers.note(committed(AGENT, List.of(row(lead))));
        movers.arrive();

        assertThat(movers.take(lead)).isPresent();
        assertThat(movers.take(lead)).isEmpty();
    }

    @Test
    void whatComesInByTheThousandIsNobodysMoveAndIsLookedThroughOnce() {
        Counted rows =
                new Counted(Stream.generate(() -> row(UUID.randomUUID())).limit(1_000).toList());
        movers.note(committed(AGENT, rows));
        movers.arrive();

        assertThat(movers.take(rows.getFirst().leadId())).isEqualTo(Optional.empty());
        assertThat(rows.asked).isLessThan(3_000);
    }

    private static Committed committed(Actor actor, List<Committed.Row> rows) {
        return new Committed(UUID.randomUUID(), "import", actor, rows);
    }

    private static Committed.Row row(UUID lead) {
        return new Committed.Row("leads", lead, lead);
    }

    /// Counts how often a row was looked at.
    private static final class Counted extends AbstractList<Committed.Row> {
        private final List<Committed.Row> rows;
        private int asked;

        private Counted(List<Committed.Row> rows) {
            this.rows = rows;
        }

        @Override
        public Committed.Row get(int index) {
            asked++;
            return rows.get(index);
        }

        @Override
        public int size() {
            return rows.size();
        }
    }
}
