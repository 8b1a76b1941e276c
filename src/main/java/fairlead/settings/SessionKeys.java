package fairlead.settings;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A keychain in front of the system's: what that does not take is remembered until the program
/// ends, in memory alone.
public final class SessionKeys implements Keychain {

    private final Keychain system;
    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    public SessionKeys(Keychain system) {
        this.system = system;
    }

    @Override
    public boolean isThere() {
        return system.isThere();
    }

    @Override
    public Optional<String> find(String account) {
        return Optional.ofNullable(remembered.get(account)).or(() -> system.find(account));
    }

    /// True where the key outlives the program.
    @Override
    public boolean keep(String account, String secret) {
        boolean kept = system.isThere() && system.keep(account, secret);
        if (kept) {
            remembered.remove(account);
        } else {
            remembered.put(account, secret);
        }
        return kept;
    }

    @Override
    public void forget(String account) {
        remembered.remove(account);
        if (system.isThere()) {
            system.forget(account);
        }
    }
}
