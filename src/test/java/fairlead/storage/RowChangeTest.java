package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.storage.RowChange.Operation;

import org.junit.jupiter.api.Test;

class RowChangeTest {

    @Test
    void aRowThatIsMadeAndChangedInOneWorkIsOneInsertWithItsLastValues() {
        RowChange made = change(Operation.INSERT, null, node("name", "Jo").put("phone", "1"));

        RowChange both =
                made.then(change(Operation.UPDATE, node("name", "Jo"), node("name", "Al")));

        assertThat(both.operation()).isEqualTo(Operation.INSERT);
        assertThat(both.oldValues()).isNull();
        assertThat(both.newValues()).isEqualTo(node("name", "Al").put("phone", "1"));
    }

    @Test
    void twoChangesOfARowKeepTheOldestAndTheNewestValue() {
        RowChange first = change(Operation.UPDATE, node("name", "Jo"), node("name", "Al"));

        RowChange both =
                first.then(change(Operation.UPDATE, node("name", "Al"), node("name", "Bo")));

        assertThat(both.oldValues()).isEqualTo(node("name", "Jo"));
        assertThat(both.newValues()).isEqualTo(node("name", "Bo"));
    }

    @Test
    void aRowThatIsMadeAndRemovedInOneWorkLeavesNothing() {
        RowChange made = change(Operation.INSERT, null, node("name", "Jo"));

        assertThat(made.then(change(Operation.DELETE, node("name", "Jo"), null))).isNull();
    }

    private static RowChange change(Operation operation, ObjectNode before, ObjectNode after) {
        return new RowChange(null, "leads", operation, before, after);
    }

    private static ObjectNode node(String name, String value) {
        return JsonNodeFactory.instance.objectNode().put(name, value);
    }
}
