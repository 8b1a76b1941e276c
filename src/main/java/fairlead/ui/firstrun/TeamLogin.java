package fairlead.ui.firstrun;

import fairlead.settings.FairleadException;

/// Where a team's database is and who comes in. The address may be short
/// (`db.example.com/fairlead`, `db.example.com:5433/fairlead`) or a whole JDBC URL.
public record TeamLogin(String url, String user, String password) {
    private static final String SCHEME = "jdbc:postgresql://";

    public static TeamLogin of(String address, String user, String password) {
        String text = address.strip();
        String place = text.replaceFirst("^(jdbc:)?postgres(ql)?://", "");
        if (!place.matches("[^/\\s@]+/[^/\\s]+")) {
            throw new FairleadException("firstrun.error.address", null);
        }
        if (user.isBlank()) {
            throw new FairleadException("firstrun.error.user", null);
        }
        return new TeamLogin(SCHEME + place, user.strip(), password);
    }

    @Override
    public String toString() {
        return "TeamLogin[" + url + "]";
    }
}
