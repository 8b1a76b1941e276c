package fairlead.lead.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.lead.Closing;
import fairlead.lead.EvidenceRequiredException;
import fairlead.lead.Lead;
import fairlead.lead.LeadCase;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.lead.RateStore;
import fairlead.lead.company.MoneyService;
import fairlead.lead.company.MoneyStore;
import fairlead.lead.tag.TagRow;
import fairlead.lead.tag.TagService;
import fairlead.lead.tag.TagStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

class CellsServiceTest extends LeadCase {

    private TagStore tags;
    private CellsService cells;

    @BeforeEach
    void open() {
        tags = new TagStore(database);
        cells = new CellsService(database, leads, new TagService(database, tags));
    }

    @Test
    void fieldsStatusAndTagsOfSeveralLeadsAreOneWorkAndOneStepBack() {
        UUID other = create("Ada", Map.of());
        cells.set(ME, List.of(LeadCells.of(lead).tagged(List.of("old", "kept"))));

        UUID work =
                cells.set(
                                ME,
                                List.of(
                                        LeadCells.of(lead)
                                                .with(LeadField.COMPANY, "Acme")
                                                .tagged(List.of("Kept", "new")),
                                        LeadCells.of(other)
                                                .moved(
                                                        LeadStatus.CLOSED_LOST,
                                                        Closing.lost("price"))))
                        .workId();

        assertThat(lead().get(LeadField.COMPANY)).isEqualTo("Acme");
        assertThat(tagsOf(lead)).containsExactlyInAnyOrder("kept", "new");
        assertThat(status(other)).isEqualTo(LeadStatus.CLOSED_LOST);

        undo.undo(ME, work);

        assertThat(lead().get(LeadField.COMPANY)).isNull();
        assertThat(tagsOf(lead)).containsExactlyInAnyOrder("kept", "old");
        assertThat(status(other)).isEqualTo(LeadStatus.NEW_OPPORTUNITIES);
    }

    @Test
    void whereARuleRefusesOneLeadNothingIsWritten() {
        UUID other = create("Ada", Map.of());
        RateStore rates = new RateStore();
        new MoneyService(database, rates, new MoneyStore(database, rates)).askForEvidence(ME, true);

        assertThatThrownBy(
                        () ->
                                cells.set(
                                        ME,
                                        List.of(
                                                LeadCells.of(lead).with(LeadField.COMPANY, "Acme"),
                                                LeadCells.of(other)
                                                        .moved(
                                                                LeadStatus.CLOSED_WON,
                                                                Closing.NONE))))
                .isInstanceOf(EvidenceRequiredException.class);

        assertThat(lead().get(LeadField.COMPANY)).isNull();
    }

    private List<String> tagsOf(UUID id) {
        return tags.ofLead(id).stream().map(TagRow::name).toList();
    }

    private LeadStatus status(UUID id) {
        return database.read(session -> session.get(Lead.class, id)).status();
    }
}
