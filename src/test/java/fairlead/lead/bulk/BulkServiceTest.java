package fairlead.lead.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.Closing;
import fairlead.lead.Lead;
import fairlead.lead.LeadCase;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.lead.tag.TagRow;
import fairlead.lead.tag.TagService;
import fairlead.lead.tag.TagStore;
import fairlead.storage.Committed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class BulkServiceTest extends LeadCase {
    private static final BulkProgress ON = soFar -> true;
    private static final BulkChange ENERGY = new BulkChange.SetField(LeadField.INDUSTRY, "Energy");

    private BulkService bulk;
    private TagStore tags;

    @BeforeEach
    void open() {
        tags = new TagStore(database);
        bulk = new BulkService(database, leads, new TagService(database, tags));
    }

    @Test
    void aPreviewSaysWhatWouldHappenAndWritesNothing() {
        UUID same = create("Same", Map.of(LeadField.INDUSTRY, "Energy"));
        UUID gone = create("Gone", Map.of());
        leads.delete(ME, List.of(gone));
        List<Committed> written = new ArrayList<>();

        try (var listening = database.changes().listen(written::add)) {
            BulkReport report = bulk.preview(ME, ENERGY, List.of(lead, same, gone), ON);

            assertThat(report.changed()).isEqualTo(1);
            assertThat(report.same()).isEqualTo(1);
            assertThat(report.refused())
                    .extracting(refused -> refused.why().textKey())
                    .containsExactly("lead.gone");
        }
        assertThat(written).isEmpty();
        assertThat(lead().get(LeadField.INDUSTRY)).isNull();
    }

    @Test
    void whatARuleRefusesStaysAndTheRestIsChanged() {
        UUID closed = create("Closed", Map.of());
        bulk.run(
                ME,
                new BulkChange.MoveTo(LeadStatus.CLOSED_LOST, Closing.lost("price")),
                List.of(closed),
                BulkService.batch(),
                ON);

        BulkReport report =
                bulk.run(
                        ME,
                        new BulkChange.MoveTo(LeadStatus.CLOSED_LOST, Closing.NONE),
                        List.of(lead, closed),
                        BulkService.batch(),
                        ON);

        assertThat(report.changed()).isZero();
        assertThat(report.same()).isEqualTo(1);
        assertThat(report.refused()).extracting(BulkReport.Refused::name).containsExactly("Jo Lee");
        assertThat(lead().status()).isEqualTo(LeadStatus.NEW_OPPORTUNITIES);
    }

    @Test
    void aTagIsMadeOnceGivenToEachLeadAndTakenOffAgain() {
        UUID other = create("Other", Map.of());
        List<UUID> both = List.of(lead, other);

        BulkReport added =
                bulk.run(ME, new BulkChange.AddTag("VIP"), both, BulkService.batch(), ON);
        assertThat(added.changed()).isEqualTo(2);
        assertThat(tags.all()).extracting(TagRow::name).containsExactly("VIP");
        assertThat(tags.ofLead(other)).hasSize(1);

        BulkReport taken =
                bulk.run(ME, new BulkChange.RemoveTag("vip"), both, BulkService.batch(), ON);
        assertThat(taken.changed()).isEqualTo(2);
        assertThat(tags.ofLead(lead)).isEmpty();
    }

    @Test
    void manyLeadsAreOneBatchThatIsStoppedBetweenChunksAndUndoneAsAWhole() {
        List<UUID> many = new ArrayList<>(List.of(lead));
        database.write(
                fairlead.storage.WorkOrder.by(ME, "test"),
                work -> {
                    for (int i = 0; i < 600; i++) {
                        many.add(
                                leads.create(
                                                work,
                                                new fairlead.lead.NewLead(
                                                        Map.of(LeadField.NAME, "Lead " + i),
                                                        LeadStatus.ACTIVE))
                                        .id());
                    }
                    return null;
                });
        UUID batch = BulkService.batch();

        BulkReport half = bulk.run(ME, ENERGY, many, batch, soFar -> soFar.changed() == 0);
        assertThat(half.changed()).isEqualTo(500);
        BulkReport rest = bulk.run(ME, ENERGY, many, batch, ON);
        assertThat(rest.changed()).isEqualTo(101);
        assertThat(rest.same()).isEqualTo(500);

        undo.undoBatch(ME, batch);
        assertThat(many)
                .extracting(id -> database.read(session -> session.get(Lead.class, id)))
                .extracting(row -> row.get(LeadField.INDUSTRY))
                .containsOnlyNulls();
    }
}
