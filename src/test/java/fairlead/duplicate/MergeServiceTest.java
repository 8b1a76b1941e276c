package fairlead.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.contact.ContactRole;
import fairlead.contact.LeadContact;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadTag;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.lead.Tag;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.StaleDataException;
import fairlead.storage.TestEngine;
import fairlead.storage.Tracked;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

@ParameterizedClass
@EnumSource
class MergeServiceTest {

    private static final Actor ME = Actor.user(Ids.next());

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    private Database database;
    private LeadService leads;
    private MergeService merges;
    private DuplicateService duplicates;

    @BeforeEach
    void open() {
        database = engine.open(folder, Clock.systemUTC());
        leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        merges = new MergeService(database, leads);
        duplicates = new DuplicateService(database, new IdentityStore(database));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everythingGoesOverToTheLeadThatIsKept() {
        UUID keep = lead("Ann Lee", "Acme", "ann@acme.com");
        UUID give = lead("Ann Leee", "Acme", "lee@acme.com");
        belongings(keep, "chief@acme.com");
        belongings(give, "buyer@acme.com");

        merges.merge(ME, new MergeLeads(keep, give, Map.of(LeadField.NOTES, "both")));

        assertThat(lead(keep).get(LeadField.NOTES)).isEqualTo("both");
        assertThat(lead(give).isDeleted()).isTrue();
        assertThat(events(keep)).extracting(TimelineEvent::title).contains("note of " + give);
        assertThat(events(give)).isEmpty();
        assertThat(contacts(keep))
                .extracting(LeadContact::email)
                .containsExactlyInAnyOrder("chief@acme.com", "buyer@acme.com", "lee@acme.com");
        assertThat(contacts(keep)).filteredOn(LeadContact::isPrimary).hasSize(1);
        assertThat(all("from LeadTag t where t.leadId = :lead", LeadTag.class, keep)).hasSize(2);
    }

    @Test
    void undoingTheMergeMakesThemTwoAgain() {
        UUID keep = lead("Ann Lee", "Acme", "ann@acme.com");
        UUID give = lead("Ann Leee", "Acme", "lee@acme.com");
        belongings(keep, "chief@acme.com");
        belongings(give, "buyer@acme.com");

        UUID merge =
                merges.merge(ME, new MergeLeads(keep, give, Map.of(LeadField.NAME, "Ann")))
                        .workId();
        new UndoService(database).undo(ME, merge);

        assertThat(lead(keep).name()).isEqualTo("Ann Lee");
        assertThat(lead(give).isDeleted()).isFalse();
        assertThat(events(give))
                .extracting(TimelineEvent::title)
                .containsExactly("note of " + give);
        assertThat(contacts(give))
                .filteredOn(contact -> !contact.isDeleted())
                .singleElement()
                .satisfies(contact -> assertThat(contact.isPrimary()).isTrue());
        assertThat(contacts(keep))
                .filteredOn(contact -> !contact.isDeleted())
                .extracting(LeadContact::email)
                .containsExactly("chief@acme.com");
    }

    @Test
    void aLeadThatIsGoneCannotBeMerged() {
        UUID keep = lead("Ann Lee", "Acme", null);
        UUID give = lead("Ann Leee", "Acme", null);
        leads.delete(ME, List.of(give));

        assertThatThrownBy(() -> merges.merge(ME, new MergeLeads(keep, give, Map.of())))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void pairsAreFoundUntilSomebodyTellsThemApart() {
        UUID one = lead("Ann Lee", "Acme GmbH", "ann@acme.com");
        UUID other = lead("Lee, Ann", "ACME", null);
        lead("Bob Roe", "Beta", null);

        List<DuplicatePair> pairs = duplicates.pairs(done -> true);
        assertThat(pairs)
                .singleElement()
                .satisfies(
                        pair -> {
                            assertThat(pair.one().id()).isEqualTo(one);
                            assertThat(pair.other().id()).isEqualTo(other);
                            assertThat(pair.reasons()).containsExactly(DuplicateReason.NAME);
                        });

        duplicates.keepApart(ME, other, one);
        assertThat(duplicates.pairs(done -> true)).isEmpty();
    }

    @Test
    void whoeverIsTypedAndThereAlreadyIsFound() {
        UUID ann = lead("Ann Lee", "Acme GmbH", "ann@acme.com");

        assertThat(typed("ann lee", null, null)).containsExactly(ann);
        assertThat(typed("Anne Lee", "acme", null)).containsExactly(ann);
        assertThat(typed("X", null, "ann@acme.com")).containsExactly(ann);
        assertThat(typed("Bob Roe", "Acme", null)).isEmpty();
    }

    private List<UUID> typed(String name, String company, String email) {
        return duplicates
                .check(new LeadIdentity(Ids.next(), name, company, email, null, null))
                .stream()
                .map(like -> like.lead().id())
                .toList();
    }

    private UUID lead(String name, String company, String email) {
        Map<LeadField, Object> values = new HashMap<>();
        values.put(LeadField.NAME, name);
        values.put(LeadField.COMPANY, company);
        if (email != null) {
            values.put(LeadField.EMAIL, email);
        }
        return leads.create(ME, new NewLead(values, LeadStatus.ACTIVE)).result();
    }

    private void belongings(UUID lead, String contactMail) {
        database.write(
                WorkOrder.by(ME, "test"),
                work -> {
                    Tag tag = new Tag("tag " + lead, null, work.now());
                    LeadContact contact =
                            new LeadContact(
                                    lead, "Chief", contactMail, ContactRole.PRIMARY, work.now());
                    contact.becomePrimary();
                    Stream.<Tracked>of(
                                    tag,
                                    contact,
                                    new LeadTag(lead, tag.id()),
                                    new TimelineEvent(
                                            lead,
                                            EventType.NOTE_ADDED,
                                            "note of " + lead,
                                            ME,
                                            work.now()))
                            .forEach(work::add);
                    return null;
                });
    }

    private Lead lead(UUID id) {
        return database.read(session -> session.get(Lead.class, id));
    }

    private List<TimelineEvent> events(UUID lead) {
        return all("from TimelineEvent e where e.leadId = :lead", TimelineEvent.class, lead);
    }

    private List<LeadContact> contacts(UUID lead) {
        return all("from LeadContact c where c.leadId = :lead", LeadContact.class, lead);
    }

    private <T> List<T> all(String query, Class<T> type, UUID lead) {
        return database.read(
                session ->
                        session.createSelectionQuery(query, type)
                                .setParameter("lead", lead)
                                .getResultList());
    }
}
