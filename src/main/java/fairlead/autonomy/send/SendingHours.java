package fairlead.autonomy.send;

import fairlead.action.hours.WorkingHours;
import fairlead.autonomy.gate.QuietHours;
import fairlead.contact.HomeTime;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// When mail goes out by itself: on days on which its sender works, by day where it arrives.
public final class SendingHours {
    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime TO = LocalTime.of(18, 0);

    private SendingHours() {}

    /// `phone` says where they are; where it does not, they are where the sender is.
    public static QuietHours of(WorkingHours sender, String phone, Instant now) {
        ZoneId zone = HomeTime.zone(phone, now).orElse(sender.zone());
        return new QuietHours(sender.days(), sender.off(), FROM, TO, zone);
    }
}
