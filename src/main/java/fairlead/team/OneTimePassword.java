package fairlead.team;

import java.security.SecureRandom;

/// A password that is told once, and changed by whoever signs in with it first.
final class OneTimePassword {

    /// Nothing that is taken for something else when it is read out: 31 signs, so 99 bits in 20.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private OneTimePassword() {}

    static String make() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
