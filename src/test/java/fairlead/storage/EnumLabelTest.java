package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.Lead;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Enums of the database can be asked for in every way that HQL offers.
@ParameterizedClass
@EnumSource
class EnumLabelTest {

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = engine.open(folder, Clock.systemUTC());
        database.write(
                WorkOrder.by(Actor.system(), "test"),
                work -> {
                    work.add(new Lead("Jo", null, LeadSource.PARTNER, Instant.now()));
                    return null;
                });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l.status = :status and l.source in :sources",
                "l.status = NEW_OPPORTUNITIES and l.source in (PARTNER, EVENT)",
                "case when l.status = :status and l.source in :sources then 1 else 0 end = 1",
                "l.status < ACTIVE and l.source in :sources and l.status <= :status",
                "cast(l.status as string) = 'new_opportunities' and :status in (l.status)"
                        + " and l.source in :sources"
            })
    void aConditionFindsItsLead(String condition) {
        List<LeadStatus> found =
                database.read(
                        session -> {
                            var query =
                                    session.createSelectionQuery(
                                            "select l.status from Lead l where " + condition,
                                            LeadStatus.class);
                            if (condition.contains(":status")) {
                                query.setParameter("status", LeadStatus.NEW_OPPORTUNITIES);
                            }
                            if (condition.contains(":sources")) {
                                query.setParameter(
                                        "sources", List.of(LeadSource.PARTNER, LeadSource.EVENT));
                            }
                            return query.getResultList();
                        });

        assertThat(found).containsExactly(LeadStatus.NEW_OPPORTUNITIES);
    }
}
