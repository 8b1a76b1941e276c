package fairlead.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What time it is where somebody's telephone is at home.
public final class HomeTime {

    private HomeTime() {}

    /// The zone of an international number; empty where it is none, or where it may ring in places
    /// whose clocks differ at that moment.
    public static Optional<ZoneId> zone(String phone, Instant at) {
        if (phone == null || !phone.strip().startsWith("+")) {
            return Optional.empty();
        }
        try {
            var number = PhoneNumberUtil.getInstance().parse(phone, null);
            var zones =
                    PhoneNumberToTimeZonesMapper.getInstance()
                            .getTimeZonesForNumber(number)
                            .stream()
                            .map(HomeTime::known)
                            .flatMap(Optional::stream)
                            .toList();
            Set<ZoneOffset> offsets =
                    zones.stream()
                            .map(zone -> zone.getRules().getOffset(at))
                            .collect(Collectors.toSet());
            return offsets.size() == 1 ? Optional.of(zones.getFirst()) : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> known(String id) {
        try {
            return id.startsWith("Etc/") ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
