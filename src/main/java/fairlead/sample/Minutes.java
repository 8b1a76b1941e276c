package fairlead.sample;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.meeting.LeadMeeting;

import java.util.function.Consumer;

/// What came out of a meeting: summary, promises, decisions and the mood.
record Minutes(String summary, ArrayNode promises, ArrayNode decisions, ObjectNode mood)
        implements Consumer<LeadMeeting> {

    Minutes(Plot plot, String summary) {
        this(summary, array(), array(), JsonNodeFactory.instance.objectNode());
        promises.addObject().put("text", plot.say("promises")).put("owner", plot.owner().name());
        promises.addObject().put("text", plot.say("promises")).put("owner", plot.person().name());
        decisions.addObject().put("text", plot.say("decisions"));
        mood.put("overall", plot.random().nextInt(4) == 0 ? "neutral" : "positive");
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    @Override
    public void accept(LeadMeeting meeting) {
        meeting.begin(meeting.start());
        meeting.complete(meeting.end());
        meeting.summarise(summary, promises, decisions, mood);
    }
}
