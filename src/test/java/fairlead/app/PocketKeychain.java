package fairlead.app;

import fairlead.settings.Keychain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A keychain in memory.
final class PocketKeychain implements Keychain {
    private final Map<String, String> secrets = new ConcurrentHashMap<>();

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Optional<String> find(String account) {
        return Optional.ofNullable(secrets.get(account));
    }

    @Override
    public boolean keep(String account, String secret) {
        secrets.put(account, secret);
        return true;
    }

    @Override
    public void forget(String account) {
        secrets.remove(account);
    }

    Set<String> accounts() {
        return secrets.keySet();
    }

    void lose() {
        secrets.clear();
    }
}
