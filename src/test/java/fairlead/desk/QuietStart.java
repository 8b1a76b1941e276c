package fairlead.desk;

import fairlead.autonomy.AgentType;
import fairlead.lead.Lead;
import fairlead.timeline.EventType;

import java.nio.file.Path;

/// A program of its own: all agents over a lead, with a model linked but not asked, for [QuietTest]
/// to see what it loads. Arguments: a folder, and whether the model is switched on.
final class QuietStart {
    private QuietStart() {}

    public static void main(String[] args) {
        try (ModelRoom room = new ModelRoom(Path.of(args[0]))) {
            boolean on = Boolean.parseBoolean(args[1]);
            room.link(on);
            Lead lead = room.work.lead("Ann Ash");
            if (!on) {
                room.work.mail(
                        lead, EventType.EMAIL_RECEIVED, "And the prices?", AgentsAtWork.days(5));
                room.thread(lead);
            }
            for (AgentType agent : AgentType.values()) {
                room.crew.run(agent, lead.id(), "request", () -> true);
            }
            System.out.println("runs " + room.work.runs().size());
            System.out.println("calls " + room.server.heads().size());
        }
        System.exit(0);
    }
}
