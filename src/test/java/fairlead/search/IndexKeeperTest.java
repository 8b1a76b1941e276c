package fairlead.search;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.TestEngine;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

class IndexKeeperTest {
    @TempDir private Path folder;
    private Database database;
    private LeadService leads;
    private IndexKeeper keeper;

    @BeforeEach
    void open() {
        database = TestEngine.H2.open(folder, Clock.systemUTC());
        leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
    }

    @AfterEach
    void close() {
        keeper.close();
        database.close();
    }

    @Test
    void whatIsWrittenWhileTheIndexIsBuiltIsNotMissed() {
        lead("Early");
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        SearchStore slow =
                new SearchStore(database) {
                    @Override
                    List<SearchRow> after(SearchKind kind, UUID from, int limit) {
                        List<SearchRow> page = super.after(kind, from, limit);
                        reading.countDown();
                        await(written);
                        return page;
                    }
                };
        keeper = new IndexKeeper(database, slow, Optional.of(index()));
        keeper.begin();
        await(reading);
        UUID late = lead("Latecomer");
        written.countDown();
        keeper.settle();

        assertThat(find("latecomer")).containsExactly(late);
    }

    @Test
    void whatWasLeftOutByAFailureIsThereAfterTheNextStart() {
        boolean[] failing = {false};
        SearchStore broken =
                new SearchStore(database) {
                    @Override
                    List<SearchRow> byIds(SearchKind kind, List<UUID> ids) {
                        if (failing[0]) {
                            throw new IllegalStateException("broken on purpose");
                        }
                        return super.byIds(kind, ids);
                    }
                };
        keeper = new IndexKeeper(database, broken, Optional.of(index()));
        keeper.begin();
        keeper.settle();
        failing[0] = true;
        UUID missed = lead("Missed");
        keeper.settle();
        failing[0] = false;
        UUID next = lead("Following");
        keeper.settle();
        keeper.close();

        keeper = new IndexKeeper(database, new SearchStore(database), Optional.of(index()));
        keeper.begin();
        keeper.settle();

        assertThat(find("missed")).containsExactly(missed);
        assertThat(find("following")).containsExactly(next);
    }

    @Test
    void whatHasBegunIsNotBegunAgain() {
        UUID lead = lead("Once");
        AtomicInteger pages = new AtomicInteger();
        SearchStore counting =
                new SearchStore(database) {
                    @Override
                    List<SearchRow> after(SearchKind kind, UUID from, int limit) {
                        pages.incrementAndGet();
                        return super.after(kind, from, limit);
                    }
                };
        keeper = new IndexKeeper(database, counting, Optional.of(index()));
        keeper.begin();
        keeper.settle();
        int once = pages.get();
        keeper.begin();
        keeper.close();
        keeper = new IndexKeeper(database, counting, Optional.of(index()));
        keeper.begin();
        keeper.settle();

        assertThat(pages).hasValue(once);
        assertThat(find("once")).containsExactly(lead);
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException {
        UUID lead = lead("Survivor");
        keeper = new IndexKeeper(database, new SearchStore(database), Optional.of(index()));
        keeper.begin();
        keeper.settle();
        keeper.close();
        try (var files = Files.list(index())) {
            for (Path file : files.toList()) {
                Files.writeString(file, "no index at all");
            }
        }

        keeper = new IndexKeeper(database, new SearchStore(database), Optional.of(index()));
        keeper.begin();
        keeper.settle();

        assertThat(find("survivor")).containsExactly(lead);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path index() {
        return folder.resolve("search");
    }

    private List<UUID> find(String typed) {
        return keeper.find(SearchKind.LEAD, SearchQuery.of(typed), 10);
    }

    private UUID lead(String name) {
        return leads.create(
                        Actor.system(),
                        new NewLead(Map.of(LeadField.NAME, name), LeadStatus.ACTIVE))
                .result();
    }
}
