package fairlead.agents.scoring;

import static fairlead.timeline.EventType.FORM_SUBMITTED;
import static fairlead.timeline.EventType.MEETING_COMPLETED;
import static fairlead.timeline.EventType.MEETING_NO_SHOW;
import static fairlead.timeline.EventType.PROPOSAL_SENT;
import static fairlead.timeline.EventType.PROPOSAL_VIEWED;
import static fairlead.timeline.EventType.WEBSITE_VISIT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What the scorer looks at in a lead, and which side of it each field speaks for. What is written
/// when a deal closes is not among it, nor is the owner or the calendar.
public enum LeadFields {
    AGE_BAND(Side.MOMENTUM, false, snapshot -> band(snapshot.age()) + "d"),
    SOURCE(Side.FIT, false, snapshot -> snapshot.text("source")),
    INDUSTRY(Side.FIT, false, snapshot -> snapshot.text("industry")),
    COMPANY_SIZE(Side.FIT, false, snapshot -> snapshot.text("company_size")),
    PROJECT_TYPE(Side.FIT, false, snapshot -> snapshot.text("project_type")),
    LOG_VALUE(Side.FIT, true, snapshot -> snapshot.logarithm("estimated_value")),
    CONTACTS(Side.FIT, true, snapshot -> snapshot.number("contacts")),
    DECISION_MAKER(Side.FIT, false, snapshot -> snapshot.text("decision_maker")),
    DAYS_SINCE_FIRST_CONTACT(Side.MOMENTUM, true, Snapshot::sinceFirstTouch),
    DAYS_SINCE_LAST_CONTACT(Side.MOMENTUM, true, Snapshot::sinceLastTouch),
    STATUS_AGE(Side.MOMENTUM, true, Snapshot::sinceStatusChange),
    MAILS_IN_7(Side.MOMENTUM, true, snapshot -> snapshot.mailsIn(7)),
    MAILS_IN_30(Side.ENGAGEMENT, true, snapshot -> snapshot.mailsIn(30)),
    MAILS_OUT_7(Side.MOMENTUM, true, snapshot -> snapshot.mailsOut(7)),
    MAILS_OUT_30(Side.ENGAGEMENT, true, snapshot -> snapshot.mailsOut(30)),
    ANSWER_HOURS(Side.ENGAGEMENT, true, Snapshot::answerHours),
    SHARE_ANSWERED(Side.ENGAGEMENT, true, Snapshot::shareAnswered),
    MEETINGS_HELD(Side.ENGAGEMENT, true, snapshot -> snapshot.count(MEETING_COMPLETED)),
    MEETINGS_MISSED(Side.ENGAGEMENT, true, snapshot -> snapshot.count(MEETING_NO_SHOW)),
    PROPOSALS_SENT(Side.INTENT, true, snapshot -> snapshot.count(PROPOSAL_SENT)),
    PROPOSAL_VIEWS(Side.INTENT, true, snapshot -> snapshot.count(PROPOSAL_VIEWED)),
    WEBSITE_VISITS(Side.INTENT, true, snapshot -> snapshot.count(WEBSITE_VISIT)),
    FORMS(Side.INTENT, true, snapshot -> snapshot.count(FORM_SUBMITTED));

    /// The four sub-scores.
    public enum Side {
        ENGAGEMENT,
        FIT,
        INTENT,
        MOMENTUM
    }

    private static final int[] AGES = {0, 7, 30, 90};

    private final Side side;
    private final boolean number;
    private final Function<Snapshot, Object> value;

    LeadFields(Side side, boolean number, Function<Snapshot, Object> value) {
        this.side = side;
        this.number = number;
        this.value = value;
    }

    public Side side() {
        return side;
    }

    /// The lead's fields as they were known at a moment.
    public static Object[] values(LeadPast past, Instant asOf) {
        Snapshot snapshot = new Snapshot(past, asOf);
        return Arrays.stream(values()).map(field -> field.value.apply(snapshot)).toArray();
    }

    /// Snapshots of all closed leads as of the days after creation on which they were still open;
    /// those of one lead weigh 1 together.
    public static Cases cases(List<LeadPast> leads) {
        LeadFields[] fields = values();
        boolean[] numbers = new boolean[fields.length];
        for (int at = 0; at < fields.length; at++) {
            numbers[at] = fields[at].number;
        }
        CasesBuilder builder =
                new CasesBuilder(Arrays.stream(fields).map(LeadFields::label).toList(), numbers);
        for (LeadPast lead : leads) {
            List<Instant> moments = moments(lead);
            for (Instant moment : moments) {
                Cases.Outcome outcome =
                        new Cases.Outcome(
                                lead.ending().won(),
                                moment.toEpochMilli(),
                                lead.ending().at().toEpochMilli(),
                                1.0 / moments.size());
                builder.add(values(lead, moment), outcome);
            }
        }
        return builder.build();
    }

    private static List<Instant> moments(LeadPast lead) {
        List<Instant> moments = new ArrayList<>();
        for (int age : AGES) {
            Instant moment = lead.createdAt().plus(Duration.ofDays(age));
            if (lead.ending() != null && moment.isBefore(lead.ending().at())) {
                moments.add(moment);
            }
        }
        return moments;
    }

    private static int band(double age) {
        int band = 0;
        for (int from : AGES) {
            band = age >= from ? from : band;
        }
        return band;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
