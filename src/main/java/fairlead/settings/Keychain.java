package fairlead.settings;

import java.util.Optional;

/// Where the system keeps secrets for a person who is logged in; asking it may take a moment, and
/// is done on a worker.
public interface Keychain {

    /// Whether there is one that can be used; elsewhere a password is asked for at every start.
    boolean isThere();

    Optional<String> find(String account);

    /// False where the system did not take it.
    boolean keep(String account, String secret);

    void forget(String account);

    /// For a system without one.
    static Keychain none() {
        return new Keychain() {
            @Override
            public boolean isThere() {
                return false;
            }

            @Override
            public Optional<String> find(String account) {
                return Optional.empty();
            }

            @Override
            public boolean keep(String account, String secret) {
                return false;
            }

            @Override
            public void forget(String account) {
                // Nothing was kept.
            }
        };
    }
}
