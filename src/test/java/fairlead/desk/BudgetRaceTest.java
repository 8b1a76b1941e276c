package fairlead.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.app.Entities;
import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.spend.Reservation;
import fairlead.autonomy.spend.SpendLimits;
import fairlead.autonomy.spend.SpendService;
import fairlead.autonomy.spend.SpendStore;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.TestDatabases;
import fairlead.storage.TestEngine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Defence 23: what models may cost is set aside before they are asked.
class BudgetRaceTest {

    private static final int RACES = 100;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    @TempDir private Path folder;

    @Test
    void defence23TwoProgramsNeverSpendMoreThanTheBudget() throws Exception {
        String url = TestDatabases.postgresUrl();
        try (AgentsAtWork work = new AgentsAtWork(open(url));
                Database other = open(url);
                ExecutorService both = Executors.newFixedThreadPool(2)) {
            SpendService mine = service(work, work.database, false);
            SpendService theirs = service(work, other, false);
            mine.limit(work.me, limits("0.50", null, 1_000_000));
            CyclicBarrier start = new CyclicBarrier(2);
            int granted = 0;
            for (int race = 0; race < RACES; race++) {
                List<Future<Boolean>> tries = new ArrayList<>();
                for (SpendService one : List.of(mine, theirs)) {
                    tries.add(both.submit(() -> tries(start, one)));
                }
                for (Future<Boolean> one : tries) {
                    granted += one.get() ? 1 : 0;
                }
            }

            assertThat(granted).isEqualTo(50);
            assertThat(mine.taken().today().orElseThrow()).isEqualByComparingTo("0.50");
            assertThat(mine.taken().month().orElseThrow()).isEqualByComparingTo("0.50");
        }
    }

    private static boolean tries(CyclicBarrier start, SpendService service) throws Exception {
        start.await();
        try {
            service.reserve(100, CENT);
            return true;
        } catch (LlmException spent) {
            return false;
        }
    }

    @Test
    void whatWasNotUsedComesBack() {
        try (AgentsAtWork work = new AgentsAtWork(TestEngine.H2, folder)) {
            SpendService spend = service(work, work.database, false);
            spend.limit(work.me, limits("0.02", null, 1_000));

            Reservation first = spend.reserve(900, new BigDecimal("0.02"));
            assertThatThrownBy(() -> spend.reserve(1, CENT)).isInstanceOf(LlmException.class);
            spend.settle(first, 100, new BigDecimal("0.001"));
            assertThat(spend.taken().tokensToday()).isEqualTo(100);
            assertThat(spend.taken().today().orElseThrow()).isEqualByComparingTo("0.001");

            Reservation second = spend.reserve(900, CENT);
            spend.free(second);
            assertThat(spend.taken().tokensToday()).isEqualTo(100);
        }
    }

    @Test
    void aPriceThatNobodyKnowsIsHeldByTokens() {
        try (AgentsAtWork work = new AgentsAtWork(TestEngine.H2, folder)) {
            SpendService spend = service(work, work.database, false);
            spend.limit(work.me, limits("0.00", null, 1_000));

            spend.settle(spend.reserve(900, null), 800, null);

            assertThat(spend.taken().tokensToday()).isEqualTo(800);
            assertThatThrownBy(() -> spend.reserve(300, null)).isInstanceOf(LlmException.class);
        }
    }

    @Test
    void theCompanysMonthHoldsForEverybody() {
        try (AgentsAtWork work = new AgentsAtWork(TestEngine.H2, folder)) {
            SpendService spend = service(work, work.database, false);
            spend.limitCompany(work.me, limits("9.00", "0.03", 1_000_000));
            spend.reserve(1, new BigDecimal("0.03"));

            assertThatThrownBy(() -> spend.reserve(1, CENT)).isInstanceOf(LlmException.class);
        }
    }

    @Test
    void aPriceThatNobodyKnowsDoesNotPassTheCompanysMonth() {
        try (AgentsAtWork work = new AgentsAtWork(TestEngine.H2, folder)) {
            SpendService spend = service(work, work.database, false);
            spend.reserve(1, null);
            spend.limitCompany(work.me, limits("9.00", "5.00", 1_000_000));

            assertThatThrownBy(() -> spend.reserve(1, null)).isInstanceOf(LlmException.class);
            spend.reserve(1, BigDecimal.ZERO);
        }
    }

    @Test
    void aCopyThatCannotSeeTheCompanysMonthTakesNothingOfIt() {
        try (AgentsAtWork work = new AgentsAtWork(TestEngine.H2, folder)) {
            SpendService copy = service(work, work.database, true);
            copy.reserve(1, CENT);
            copy.limitCompany(work.me, limits("9.00", "5.00", 1_000_000));

            assertThatThrownBy(() -> copy.reserve(1, CENT)).isInstanceOf(LlmException.class);
        }
    }

    private static SpendLimits limits(String day, String month, long tokens) {
        return new SpendLimits(
                new BigDecimal(day),
                new BigDecimal("0.10"),
                month == null ? null : new BigDecimal(month),
                tokens,
                tokens);
    }

    private static SpendService service(AgentsAtWork work, Database database, boolean copy) {
        return new SpendService(database, new SpendStore(database), work.user.id(), copy);
    }

    private static Database open(String url) {
        return Database.open(
                new DatabaseSettings.Server(url, "postgres", ""),
                Entities.ALL,
                Clock.fixed(AgentsAtWork.NOW, ZoneOffset.UTC));
    }
}
