package fairlead.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.lead.LeadCase;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class ContactServiceTest extends LeadCase {

    private ContactStore store;
    private ContactService contacts;

    @BeforeEach
    void open() {
        store = new ContactStore(database);
        contacts = new ContactService(database, store);
    }

    @Test
    void theFirstContactIsThePrimary() {
        add("Anna", false);

        assertThat(primaries()).containsExactly("Anna");
    }

    @Test
    void whoeverBecomesPrimaryTakesThePlaceOfWhoeverWas() {
        add("Anna", true);
        add("Ben", true);

        assertThat(primaries()).containsExactly("Ben");
    }

    @Test
    void aChangeOfPrimaryIsUndoneAndTheUndoIsUndone() {
        add("Anna", true);
        UUID ben = add("Ben", false);
        Done<UUID> change = contacts.makePrimary(ME, ben);
        assertThat(primaries()).containsExactly("Ben");

        UUID undone = undo.undo(ME, change.workId()).workId();
        assertThat(primaries()).containsExactly("Anna");

        undo.undo(ME, undone);
        assertThat(primaries()).containsExactly("Ben");
    }

    @Test
    void aRemovedPrimaryLeavesThePlaceFreeAndComesBackToIt() {
        UUID anna = add("Anna", true);

        Done<UUID> removal = contacts.remove(ME, anna);
        assertThat(store.ofLead(lead)).isEmpty();

        undo.undo(ME, removal.workId());
        assertThat(primaries()).containsExactly("Anna");
    }

    @Test
    void aRemovedPrimaryComesBackBehindWhoeverTookThePlace() {
        UUID anna = add("Anna", true);
        UUID removal = contacts.remove(ME, anna).workId();
        add("Ben", true);

        undo.undo(ME, removal);

        assertThat(primaries()).containsExactly("Ben");
        assertThat(store.ofLead(lead)).hasSize(2);
    }

    @Test
    void anEditOfWhatSomebodyElseChangedIsRefused() {
        UUID anna = add("Anna", true);
        ContactRow seen = store.ofLead(lead).getFirst();
        contacts.edit(ME, anna, seen.version(), edit("Anna Berg", true));

        assertThatThrownBy(() -> contacts.edit(ME, anna, seen.version(), edit("Anna Tal", true)))
                .isInstanceOf(StaleDataException.class);
        assertThat(store.ofLead(lead).getFirst().name()).isEqualTo("Anna Berg");
    }

    @Test
    void aContactWithoutAnAddressHasNone() {
        add("The CFO", false);

        assertThat(store.ofLead(lead).getFirst().email()).isNull();
    }

    private UUID add(String name, boolean primary) {
        return contacts.add(ME, lead, edit(name, primary)).result();
    }

    private static ContactEdit edit(String name, boolean primary) {
        return new ContactEdit(
                name,
                null,
                null,
                null,
                null,
                ContactRole.DECISION_MAKER,
                Support.FOR,
                null,
                primary);
    }

    private List<String> primaries() {
        return store.ofLead(lead).stream()
                .filter(ContactRow::primary)
                .map(ContactRow::name)
                .toList();
    }
}
