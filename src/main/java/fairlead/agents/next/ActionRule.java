package fairlead.agents.next;

import fairlead.action.ActionType;
import fairlead.agents.next.LeadSituation.Mark;
import fairlead.autonomy.proposal.Evidence;
import fairlead.lead.LeadStatus;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// One rule that says when something is to be done for a lead; the most pressing first.
enum ActionRule {
    AWAITING_REPLY(ActionType.FOLLOW_UP, 1.0) {
        @Override
        Optional<Evidence> holds(LeadSituation lead) {
            return older(lead, lead.moments().theirLastUnanswered(), 2, Evidence.Kind.MAIL);
        }
    },
    MEETING_WITHOUT_FOLLOW_UP(ActionType.SEND_EMAIL, 0.9) {
        @Override
        Optional<Evidence> holds(LeadSituation lead) {
            Mark meeting = lead.moments().meetingHeld();
            Mark followUp = lead.moments().lastFollowUp();
            boolean open =
                    meeting != null && (followUp == null || followUp.at().isBefore(meeting.at()));
            return open ? older(lead, meeting, 1, Evidence.Kind.MEETING) : Optional.empty();
        }
    },
    CLOSE_DATE_PASSED(ActionType.SCHEDULE_CALL, 0.8) {
        @Override
        Optional<Evidence> holds(LeadSituation lead) {
            return lead.closeDate() != null
                            && lead.closeDate()
                                    .isBefore(lead.asOf().atZone(ZoneOffset.UTC).toLocalDate())
                    ? Optional.of(Evidence.whole(Evidence.Kind.LEAD, lead.lead()))
                    : Optional.empty();
        }
    },
    PROPOSAL_NOT_VIEWED(ActionType.FOLLOW_UP, 0.7) {
        @Override
        Optional<Evidence> holds(LeadSituation lead) {
            Mark sent = lead.moments().proposalSent();
            Mark viewed = lead.moments().proposalViewed();
            boolean unseen = sent != null && (viewed == null || viewed.at().isBefore(sent.at()));
            return unseen ? older(lead, sent, 5, Evidence.Kind.EVENT) : Optional.empty();
        }
    },
    NO_CONTACT(ActionType.SCHEDULE_CALL, 0.5) {
        @Override
        Optional<Evidence> holds(LeadSituation lead) {
            return lead.status() == LeadStatus.ON_ICE
                    ? Optional.empty()
                    : older(lead, lead.moments().lastContact(), 14, Evidence.Kind.EVENT);
        }
    };

    private final ActionType type;
    private final double urgency;

    ActionRule(ActionType type, double urgency) {
        this.type = type;
        this.urgency = urgency;
    }

    ActionType type() {
        return type;
    }

    double urgency() {
        return urgency;
    }

    /// The record for which the rule holds; empty where it does not.
    abstract Optional<Evidence> holds(LeadSituation lead);

    private static Optional<Evidence> older(
            LeadSituation lead, Mark mark, int days, Evidence.Kind kind) {
        Instant limit = lead.asOf().minus(Duration.ofDays(days));
        return mark != null && mark.at().isBefore(limit)
                ? Optional.of(Evidence.whole(kind, mark.record()))
                : Optional.empty();
    }
}
