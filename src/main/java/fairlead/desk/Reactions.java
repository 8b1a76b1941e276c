package fairlead.desk;

import static fairlead.autonomy.AgentType.ACTION_SUGGESTER;
import static fairlead.autonomy.AgentType.EMAIL_DRAFTER;
import static fairlead.autonomy.AgentType.LEAD_SCORER;
import static fairlead.autonomy.AgentType.MEETING_SUMMARIZER;
import static fairlead.autonomy.AgentType.STATUS_ADVISOR;
import static fairlead.autonomy.AgentType.THREAD_ANALYZER;

import fairlead.autonomy.AgentType;
import fairlead.timeline.EventType;

import java.util.EnumSet;
import java.util.Set;

/// Which agents look at a lead when something happened with it.
final class Reactions {

    private Reactions() {}

    static Set<AgentType> to(Set<EventType> events) {
        Set<AgentType> agents = EnumSet.noneOf(AgentType.class);
        events.forEach(event -> agents.addAll(to(event)));
        return agents;
    }

    private static Set<AgentType> to(EventType event) {
        return switch (event) {
            case EMAIL_RECEIVED, EMAIL_REPLIED ->
                    EnumSet.of(
                            THREAD_ANALYZER,
                            EMAIL_DRAFTER,
                            ACTION_SUGGESTER,
                            STATUS_ADVISOR,
                            LEAD_SCORER);
            case MEETING_COMPLETED ->
                    EnumSet.of(MEETING_SUMMARIZER, EMAIL_DRAFTER, ACTION_SUGGESTER, LEAD_SCORER);
            case STATUS_CHANGED -> EnumSet.of(ACTION_SUGGESTER, LEAD_SCORER);
            case PROPOSAL_SENT, CONTRACT_SIGNED, PROPOSAL_VIEWED ->
                    EnumSet.of(STATUS_ADVISOR, LEAD_SCORER);
            case EMAIL_SENT, CALL_COMPLETED, FORM_SUBMITTED, MEETING_NO_SHOW ->
                    EnumSet.of(LEAD_SCORER);
            default -> EnumSet.noneOf(AgentType.class);
        };
    }
}
