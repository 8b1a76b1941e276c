package fairlead.sample;

import fairlead.client.Client;
import fairlead.client.Project;
import fairlead.lead.Lead;
import fairlead.storage.Work;

import java.time.Instant;

/// Turns a lead that was won into a client with a project.
final class Win {

    private final Tale tale;
    private final Instant at;

    Win(Tale tale, Instant at) {
        this.tale = tale;
        this.at = at;
    }

    void celebrate() {
        tale.beat(at, tale.owner(), Kinds.CONVERT, this::convert);
    }

    private void convert(Work work) {
        Plot plot = tale.plot();
        Client client = new Client(plot.firm().name(), at);
        client.reachAt(plot.person().email(), null, "https://www." + plot.firm().domain());
        client.belongTo(plot.firm().industry(), plot.firm().size());
        client.assignTo(plot.owner().id());
        work.add(client);
        work.add(new Project(client.id(), plot.topic().name(), at));
        Lead lead = work.get(Lead.class, tale.lead());
        lead.converted(client.id(), at);
        work.summarise("lead", lead.name());
        work.summarise("lead_id", lead.id());
    }
}
