package fairlead.team;

import java.util.UUID;

/// An invitation or a reset that took place, with the one-time password, which is nowhere else.
public record Admitted(UUID id, String login, String password) {

    @Override
    public String toString() {
        return "Admitted[" + login + "]";
    }
}
