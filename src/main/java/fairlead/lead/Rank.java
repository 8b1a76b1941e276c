package fairlead.lead;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Places in a column that a person orders by hand: texts that sort as the cards stand, with always
/// room for another between two (fractional indexing).
public final class Rank {

    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();
    private static final int WIDTH = 9;
    private static final long END = (long) Math.pow(BASE, WIDTH) - 1;

    private Rank() {}

    /// A place above everything that was placed on top before `now`; `order` counts those that come
    /// at one instant, from 0 for the first.
    public static String top(Instant now, int order) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, now);
        return digits(END - micros, WIDTH) + digits(order, 4) + DIGITS.charAt(BASE / 2);
    }

    private static String digits(long number, int width) {
        char[] digits = new char[width];
        long left = number;
        for (int i = width - 1; i >= 0; i--) {
            digits[i] = DIGITS.charAt((int) (left % BASE));
            left /= BASE;
        }
        return new String(digits);
    }

    /// A place between two others; a null `above` is the top of the column, a null `below` its end.
    public static String between(String above, String below) {
        String low = above == null ? "" : above;
        if (below != null && low.compareTo(below) >= 0) {
            throw new IllegalArgumentException("Not in order: " + above + ", " + below);
        }
        StringBuilder rank = new StringBuilder();
        boolean bounded = below != null;
        for (int i = 0; ; i++) {
            int from = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int to = bounded ? DIGITS.indexOf(below.charAt(i)) : BASE;
            if (to - from > 1) {
                return rank.append(DIGITS.charAt((from + to) / 2)).toString();
            }
            rank.append(DIGITS.charAt(from));
            bounded = bounded && from == to;
        }
    }
}
