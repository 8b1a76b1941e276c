package fairlead.importing.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads phone numbers as people of one region write them and brings them to the form +4930123456.
public record PhoneText(String region) {

    /// Several numbers stand in one cell apart by these.
    private static final Pattern SEPARATORS =
            Pattern.compile("\\s*(?:[;|\\n]|,(?!\\s?-)|\\bor\\b|\\boder\\b|/(?=\\s*[+0]))\\s*");

    private static final Pattern THREE_DIGITS = Pattern.compile("\\d.*\\d.*\\d");

    private static PhoneNumberUtil numbers() {
        return PhoneNumberUtil.getInstance();
    }

    /// The number with its extension (`+4930123456 ext. 12`), empty where it is none.
    public Optional<String> parse(String text) {
        if (text.length() > 60 || !THREE_DIGITS.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = numbers().parse(text.replace("(0)", ""), region);
            if (!numbers().isPossibleNumber(number) || !numbers().isValidNumber(number)) {
                return Optional.empty();
            }
            String plain = numbers().format(number, PhoneNumberFormat.E164);
            return Optional.of(
                    number.getExtension().isEmpty()
                            ? plain
                            : plain + " ext. " + number.getExtension());
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /// A stored number as people of its country write it; what is no number stays as it is.
    public String shown(String stored) {
        try {
            PhoneNumber number = numbers().parse(stored, region);
            return numbers().isPossibleNumber(number)
                    ? numbers().format(number, PhoneNumberFormat.INTERNATIONAL)
                    : stored;
        } catch (NumberParseException e) {
            return stored;
        }
    }

    /// The parts of a cell that may hold several numbers.
    public static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATORS.split(text)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /// The region of a number that names its country, as `+49` does.
    public static Optional<String> regionOf(String text) {
        if (!text.startsWith("+") && !text.startsWith("00")) {
            return Optional.empty();
        }
        try {
            PhoneNumber number =
                    numbers().parse(text.replaceFirst("^00", "+").replace("(0)", ""), null);
            return Optional.ofNullable(numbers().getRegionCodeForNumber(number));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
