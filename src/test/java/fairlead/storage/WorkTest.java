package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.Closing;
import fairlead.lead.Lead;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadTag;
import fairlead.lead.Tag;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

@ParameterizedClass
@EnumSource
class WorkTest {

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = engine.open(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRowThatIsChangedInTheWorkThatAddsItIsWrittenOnceAsItEnds() {
        write(
                work -> {
                    work.add(lead(work, "Jo"));
                    Lead moved = lead(work, "Ada");
                    work.add(moved);
                    work.get(Lead.class, moved.id())
                            .moveTo(LeadStatus.ACTIVE, Closing.NONE, work.now());
                });

        assertThat(read("select l.status from Lead l where l.name = 'Ada'"))
                .containsExactly(LeadStatus.ACTIVE);
        assertThat(read("select distinct l.version from Lead l")).hasSize(1);
        assertThat(read("from FieldHistory h where h.newValues is not null"))
                .extracting(row -> ((FieldHistory) row).newValues().path("status").asText())
                .containsExactly("new_opportunities", "active");
    }

    @Test
    void aRowThatIsRemovedInTheWorkThatAddsItLeavesNothing() {
        write(
                work -> {
                    Lead lead = lead(work, "Jo");
                    work.add(lead);
                    work.remove(lead);
                });

        assertThat(read("select count(l) from Lead l")).containsExactly(0L);
        assertThat(read("select count(w) from WorkRecord w")).containsExactly(0L);
    }

    @Test
    void aWorkFindsWhatItAddedItself() {
        write(
                work -> {
                    Lead lead = lead(work, "Jo");
                    work.add(lead);

                    assertThat(work.session().createSelectionQuery("from Lead", Lead.class).list())
                            .containsExactly(lead);
                    assertThat(work.find(Lead.class, lead.id())).containsSame(lead);
                });
    }

    @Test
    void rowsAreWrittenAfterThoseTheyReferToInWhateverOrderTheyAreAdded() {
        write(
                work -> {
                    Tag tag = new Tag("Rush", "danger", work.now());
                    Lead lead = lead(work, "Jo");
                    work.add(new LeadTag(lead.id(), tag.id()));
                    work.add(lead);
                    work.add(tag);
                });

        assertThat(read("select count(t) from LeadTag t")).containsExactly(1L);
    }

    private static Lead lead(Work work, String name) {
        return new Lead(name, null, LeadSource.OTHER, work.now());
    }

    private void write(Consumer<Work> body) {
        database.write(
                WorkOrder.by(Actor.system(), "test"),
                work -> {
                    body.accept(work);
                    return null;
                });
    }

    private List<Object> read(String hql) {
        return database.read(
                session -> session.createSelectionQuery(hql, Object.class).getResultList());
    }
}
