package fairlead.ui.firstrun;

/// What stands between a person and a workspace that is encrypted under a passphrase.
public interface Keyhole {
    /// Whether the workspace waits for its passphrase.
    boolean asks();

    /// Slow; refuses a passphrase that is not the one with a sentence.
    void unlock(char[] passphrase);
}
