package fairlead.app;

import fairlead.backup.WorkspaceEncryption;
import fairlead.settings.FairleadException;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.FileKey;
import fairlead.storage.FileKeys;
import fairlead.ui.settings.Strongroom;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/// Encrypts the workspace that stands open, or makes it plain again.
record WorkspaceStrongroom(WorkspaceDoors doors, Clock clock) implements Strongroom {

    @Override
    public State state() {
        FileKeys keys = doors.fileKeys();
        return new State(
                services().database.isEncrypted(),
                keys.isUnderPassphrase(folder().folder()),
                keys.hasKeychain(),
                doors.copy().isPresent());
    }

    @Override
    public void lock(DoubleConsumer progress, BooleanSupplier cancelled) {
        lock(
                () ->
                        doors.fileKeys()
                                .make(folder().folder())
                                .orElseThrow(
                                        () ->
                                                new FairleadException(
                                                        "cli.encrypt.nokeychain", null)),
                progress,
                cancelled);
    }

    @Override
    public void lock(char[] passphrase, DoubleConsumer progress, BooleanSupplier cancelled) {
        lock(() -> doors.fileKeys().make(folder().folder(), passphrase), progress, cancelled);
    }

    private void lock(
            Supplier<FileKey> making, DoubleConsumer progress, BooleanSupplier cancelled) {
        refuseTeam();
        backUp();
        FileKey key = making.get();
        closed(() -> new WorkspaceEncryption(folder(), clock, progress, cancelled).turnOn(key));
    }

    /// The key stays in the keychain while anything may still be under it.
    @Override
    public void unlock(DoubleConsumer progress, BooleanSupplier cancelled) {
        refuseTeam();
        backUp();
        FileKey key =
                doors.fileKeys()
                        .of(folder().folder())
                        .orElseThrow(() -> new FairleadException("storage.key.missing", null));
        closed(
                () -> {
                    new WorkspaceEncryption(folder(), clock, progress, cancelled).turnOff(key);
                    doors.fileKeys().destroy(folder().folder());
                });
    }

    /// A team's copy has a journal that is sealed with its key, and can always be made anew.
    private void refuseTeam() {
        if (doors.copy().isPresent()) {
            throw new FairleadException("settings.error.encryptteam", null);
        }
    }

    private void backUp() {
        WorkspaceBackups.of(folder(), clock, doors.fileKeys()).make(services().database);
    }

    private void closed(Runnable change) {
        doors.close();
        try {
            change.run();
        } finally {
            doors.reopen();
        }
    }

    private Services services() {
        return doors.services()
                .orElseThrow(() -> new FairleadException("storage.backup.closed", null));
    }

    private WorkspaceFolder folder() {
        return doors.folder();
    }
}
