package fairlead.client;

import java.util.UUID;

/// Makes a lead a client: the existing one `into`, or with null a new one of this name. `fill` says
/// that an existing client takes from the lead what it lacks.
public record ConvertLead(UUID lead, UUID into, String name, boolean fill) {

    public static ConvertLead anew(UUID lead, String name) {
        return new ConvertLead(lead, null, name, false);
    }

    public static ConvertLead into(UUID lead, UUID client) {
        return new ConvertLead(lead, client, null, true);
    }
}
