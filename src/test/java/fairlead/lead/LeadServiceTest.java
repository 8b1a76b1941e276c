package fairlead.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoReport;
import fairlead.storage.UndoService;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class LeadServiceTest {

    private static final Actor ME = Actor.user(Ids.next());

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    private Database database;
    private LeadService leads;
    private UndoService undo;

    @BeforeEach
    void open() {
        database = engine.open(folder, Clock.systemUTC());
        leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        undo = new UndoService(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aLeadIsMadeAndFoundAgain() {
        UUID id = create("Jo Lee");

        assertThat(lead(id).name()).isEqualTo("Jo Lee");
        assertThat(lead(id).status()).isEqualTo(LeadStatus.NEW_OPPORTUNITIES);
    }

    @Test
    void aMoveIsUndoneAndTheUndoIsUndone() {
        UUID id = create("Jo Lee");
        UUID move = leads.move(ME, MoveLeads.to(LeadStatus.ACTIVE, List.of(id))).workId();

        UUID undone = undo.undo(ME, move).workId();
        assertThat(lead(id).status()).isEqualTo(LeadStatus.NEW_OPPORTUNITIES);

        undo.undo(ME, undone);
        assertThat(lead(id).status()).isEqualTo(LeadStatus.ACTIVE);
    }

    @Test
    void anUndoLeavesWhatSomebodyChangedSince() {
        UUID id = create("Jo Lee");
        UUID first = edit(id, new BigDecimal("100"));
        edit(id, new BigDecimal("200"));

        UndoReport report = undo.undo(ME, first).result();

        assertThat(lead(id).value()).isEqualByComparingTo("200");
        assertThat(report.kept()).extracting(UndoReport.Kept::column).contains("estimated_value");
    }

    @Test
    void aLossWithoutAReasonIsRefusedAndNothingIsWritten() {
        UUID id = create("Jo Lee");

        assertThatThrownBy(() -> leads.move(ME, MoveLeads.to(LeadStatus.CLOSED_LOST, List.of(id))))
                .isInstanceOf(FairleadException.class)
                .extracting("textKey")
                .isEqualTo("lead.lostReasonRequired");
        assertThat(lead(id).status()).isEqualTo(LeadStatus.NEW_OPPORTUNITIES);
    }

    @Test
    void takingBackACreatedLeadDeletesItAndTakingThatBackRevivesIt() {
        UUID work = leads.create(ME, newLead("Jo Lee")).workId();
        UUID id =
                database.read(
                        s ->
                                s.createSelectionQuery("select l.id from Lead l", UUID.class)
                                        .getSingleResult());

        UUID undone = undo.undo(ME, work).workId();
        assertThat(lead(id).isDeleted()).isTrue();

        undo.undo(ME, undone);
        assertThat(lead(id).isDeleted()).isFalse();
    }

    @Test
    void leadsThatArePlacedTogetherKeepTheirOrder() {
        UUID above = create("Above");
        UUID one = create("One");
        UUID two = create("Two");
        MoveLeads.Place place = new MoveLeads.Place(lead(above).rank(), null);

        leads.move(ME, new MoveLeads(List.of(one, two), null, Closing.NONE, place, Map.of()));

        assertThat(List.of(lead(above).rank(), lead(one).rank(), lead(two).rank())).isSorted();
        assertThat(lead(one).rank()).isNotEqualTo(lead(two).rank());
    }

    @Test
    void orderingByHandLeavesTheLeadAsItIs() {
        UUID id = create("Jo Lee");
        Instant before = lead(id).statusEnteredAt();

        leads.move(
                ME,
                new MoveLeads(
                        List.of(id),
                        null,
                        Closing.NONE,
                        new MoveLeads.Place(null, lead(id).rank()),
                        Map.of()));

        assertThat(lead(id).status()).isEqualTo(LeadStatus.NEW_OPPORTUNITIES);
        assertThat(lead(id).statusEnteredAt()).isEqualTo(before);
    }

    private UUID edit(UUID id, BigDecimal value) {
        return leads.edit(ME, EditLeads.one(id, LeadField.VALUE, value)).workId();
    }

    private UUID create(String name) {
        return leads.create(ME, newLead(name)).result();
    }

    private static NewLead newLead(String name) {
        return new NewLead(Map.of(LeadField.NAME, name), LeadStatus.NEW_OPPORTUNITIES);
    }

    private Lead lead(UUID id) {
        return database.read(session -> session.get(Lead.class, id));
    }
}
