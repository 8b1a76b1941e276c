package fairlead.sample;

import fairlead.meeting.Attendee;
import fairlead.meeting.LeadMeeting;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Writes meetings: agreed, held or missed, and what came of them.
final class Meetings {

    private final Tale tale;

    Meetings(Tale tale) {
        this.tale = tale;
    }

    /// Agrees at `agreed` on a meeting `days` later; `section` says what it was about.
    void meet(Instant agreed, int days, String section) {
        Plot plot = tale.plot();
        Instant start = plot.hours().appointment(Hours.day(agreed).plusDays(days));
        Duration length = Duration.ofMinutes(30L * (1 + plot.random().nextInt(3)));
        String[] words = plot.parts(section);
        LeadMeeting meeting =
                new LeadMeeting(tale.lead(), words[0], start, start.plus(length), agreed);
        meeting.describe(words[0], null, section);
        meeting.invite(plot.owner().id(), guests(plot));
        TimelineEvent event = event(meeting, agreed, EventType.MEETING_SCHEDULED);
        tale.beat(
                agreed,
                tale.owner(),
                Kinds.MEETING,
                work -> {
                    work.add(meeting);
                    tale.happened(work, event);
                });
        end(meeting, words[1], length);
    }

    private void end(LeadMeeting meeting, String summary, Duration length) {
        int dice = tale.plot().random().nextInt(100);
        if (dice < 86) {
            TimelineEvent held =
                    event(meeting, meeting.end(), EventType.MEETING_COMPLETED)
                            .describedAs(summary)
                            .with(Map.of("duration_minutes", (int) length.toMinutes()));
            Minutes minutes = new Minutes(tale.plot(), summary);
            end(meeting, held, minutes);
        } else if (dice < 95) {
            Instant cancelled = meeting.start().minus(Duration.ofHours(3));
            end(
                    meeting,
                    event(meeting, cancelled, EventType.MEETING_CANCELLED),
                    LeadMeeting::cancel);
        } else {
            end(
                    meeting,
                    event(meeting, meeting.end(), EventType.MEETING_NO_SHOW),
                    LeadMeeting::nobodyCame);
        }
    }

    private void end(
            LeadMeeting meeting,
            TimelineEvent event,
            java.util.function.Consumer<LeadMeeting> change) {
        tale.beat(
                event.occurredAt(),
                tale.owner(),
                Kinds.MEETING,
                work -> {
                    change.accept(work.get(LeadMeeting.class, meeting.id()));
                    tale.happened(work, event);
                });
    }

    private TimelineEvent event(LeadMeeting meeting, Instant at, EventType type) {
        return new TimelineEvent(tale.lead(), type, meeting.title(), tale.owner(), at)
                .ofMeeting(meeting.id());
    }

    private static List<Attendee> guests(Plot plot) {
        return List.of(
                new Attendee(plot.person().email(), plot.person().name(), "accepted"),
                new Attendee(plot.owner().email(), plot.owner().name(), "accepted"));
    }
}
