package fairlead.agents.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.autonomy.gate.Provenance;
import fairlead.autonomy.reading.LeadState;

import java.time.Instant;
import java.util.UUID;

/// Says for the log what an agent read: values and the ids of records, each with whose words they
/// are. Text from outside is named by its record and not copied.
final class Inputs {

    private final ObjectNode input = JsonNodeFactory.instance.objectNode();
    private final ObjectNode values = input.putObject("values");
    private final ArrayNode records = input.putArray("records");

    Inputs(UUID lead, Instant asOf) {
        input.put("lead", lead.toString()).put("as_of", asOf.toString());
    }

    static Inputs of(LeadState state, Instant asOf) {
        Inputs inputs = new Inputs(state.facts().id(), asOf);
        inputs.value("status", state.facts().status().label());
        inputs.value("value", state.facts().value());
        inputs.value("close_date", state.facts().closeDate());
        inputs.value("probability", state.facts().probability());
        return inputs;
    }

    Inputs value(String name, Object value) {
        ObjectNode one = values.putObject(name);
        one.put("value", value == null ? null : value.toString());
        one.put("from", Provenance.TEAM.name());
        return this;
    }

    Inputs record(String kind, UUID id, Provenance from) {
        records.addObject().put("kind", kind).put("id", id.toString()).put("from", from.name());
        return this;
    }

    ObjectNode node() {
        return input;
    }
}
