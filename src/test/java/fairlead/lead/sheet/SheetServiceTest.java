package fairlead.lead.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.history.HistoryStore;
import fairlead.history.RowHistory;
import fairlead.lead.LeadCase;
import fairlead.lead.LeadField;
import fairlead.lead.tag.TagRow;
import fairlead.lead.tag.TagService;
import fairlead.lead.tag.TagStore;
import fairlead.lead.visit.VisitService;
import fairlead.lead.visit.VisitStore;
import fairlead.lead.visit.VisitedLead;
import fairlead.storage.Actor;
import fairlead.storage.StaleDataException;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamRole;
import fairlead.team.User;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class SheetServiceTest extends LeadCase {

    private LeadSheetStore sheets;
    private SheetService service;
    private HistoryStore history;

    @BeforeEach
    void open() {
        sheets = new LeadSheetStore(database);
        service = new SheetService(database, leads);
        history = new HistoryStore(database);
    }

    @Test
    void aFieldIsSetAndItsProvenanceIsKnown() {
        set(LeadField.COMPANY, null, "Acme");

        Map<String, RowHistory> newest = history.newest(lead, Set.of("company", "phone"));

        assertThat(sheets.find(lead).orElseThrow().text(LeadField.COMPANY)).isEqualTo("Acme");
        assertThat(newest.get("company").actorId()).isEqualTo(ME.id());
        assertThat(newest.get("company").source()).isEqualTo("user");
        assertThat(newest).doesNotContainKey("phone");
    }

    @Test
    void aChangeThatNobodySawIsNotWrittenOver() {
        set(LeadField.VALUE, null, new BigDecimal("100.00"));

        assertThatThrownBy(() -> set(LeadField.VALUE, null, new BigDecimal("5")))
                .isInstanceOf(StaleDataException.class);
        set(LeadField.VALUE, new BigDecimal("100"), new BigDecimal("5"));
        assertThat(lead().value()).isEqualByComparingTo("5");
    }

    @Test
    void theHistoryOfAFieldIsNewestFirst() {
        set(LeadField.COMPANY, null, "Acme");
        set(LeadField.PHONE, null, "+4930123456");
        set(LeadField.COMPANY, "Acme", "Acme GmbH");

        assertThat(history.ofColumn(lead, "company", 10))
                .extracting(row -> row.change("company").after())
                .extracting(value -> value == null ? null : value.asText())
                .startsWith("Acme GmbH", "Acme");
    }

    @Test
    void aTagIsMadeOnceWhateverItsCase() {
        TagStore store = new TagStore(database);
        TagService tags = new TagService(database, store);
        UUID other = create("Sam", Map.of());
        tags.add(ME, lead, "VIP");
        tags.add(ME, other, "vip");
        tags.add(ME, other, "Vip");

        assertThat(store.all()).extracting(TagRow::name).containsExactly("VIP");
        assertThat(store.ofLead(other)).hasSize(1);
        UUID removal = tags.remove(ME, lead, store.all().getFirst().id()).workId();
        assertThat(store.ofLead(lead)).isEmpty();
        undo.undo(ME, removal);
        assertThat(store.ofLead(lead)).hasSize(1);
    }

    @Test
    void whatWasLookedAtLastStandsFirstAndStarsStay() {
        Actor me = Actor.user(user());
        VisitStore store = new VisitStore(database);
        VisitService visits = new VisitService(database, store);
        UUID other = create("Sam", Map.of());
        visits.view(me, other);
        visits.view(me, lead);
        visits.star(me, other, true);

        assertThat(store.recent(me.id(), 10))
                .extracting(VisitedLead::id)
                .containsExactly(lead, other);
        assertThat(store.starred(me.id(), 10)).extracting(VisitedLead::id).containsExactly(other);
        assertThat(store.isStarred(me.id(), lead)).isFalse();
    }

    private UUID user() {
        return database.write(
                        WorkOrder.by(Actor.system(), "user.create"),
                        work -> {
                            User user = new User("jo@x.y", "Jo", TeamRole.REP, work.now());
                            work.add(user);
                            return user.id();
                        })
                .result();
    }

    private void set(LeadField field, Object seen, Object value) {
        service.set(ME, SetFields.one(lead, field, seen, value));
    }
}
