package fairlead.action.queue;

/// What an action that was put aside until a meeting waits for: the meeting as it stands now. A
/// meeting that is not here is believed to stand where it stood.
final class MeetingWait {
    static final String JOIN = " left join LeadMeeting w on w.id = a.snoozedForMeeting";

    /// Whether an action is still out of sight, at `:now` and with meetings from `:soon` on ahead.
    static final String WAITS =
            "w.id is null and a.snoozedUntil > :now or w.id is not null and w.deletedAt is null"
                    + " and w.status in (SCHEDULED, RESCHEDULED) and w.start > :soon";

    private MeetingWait() {}
}
