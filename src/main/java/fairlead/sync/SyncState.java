package fairlead.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How a laptop and its server stand to each other, as one unchanging value.
///
/// `chosen` says that a person wants to work offline; `lastSync` is when everything that waited on
/// both sides was last exchanged, `wrongClock` by how much this laptop's clock is ahead of the
/// server's, where that is more than a little.
public record SyncState(
        Contact.State contact,
        boolean chosen,
        Counts counts,
        Optional<Progress> progress,
        Optional<Trouble> trouble,
        Optional<Instant> lastSync,
        Optional<Duration> wrongClock) {

    /// Changes that wait to be sent, sent ones that the server could not take, and fields on which
    /// somebody must choose.
    public record Counts(long pending, long parked, long conflicts) {

        public long questions() {
            return parked + conflicts;
        }
    }

    public static SyncState unknown() {
        return new SyncState(
                Contact.State.OFFLINE,
                false,
                new Counts(0, 0, 0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public boolean isOnline() {
        return contact == Contact.State.ONLINE || contact == Contact.State.SUSPECT;
    }

    SyncState with(Contact.State other) {
        return new SyncState(other, chosen, counts, progress, trouble, lastSync, wrongClock);
    }

    SyncState withChosen(boolean other) {
        return new SyncState(contact, other, counts, progress, trouble, lastSync, wrongClock);
    }

    SyncState with(Counts other) {
        return new SyncState(contact, chosen, other, progress, trouble, lastSync, wrongClock);
    }

    SyncState withProgress(Optional<Progress> other) {
        return new SyncState(contact, chosen, counts, other, trouble, lastSync, wrongClock);
    }

    SyncState withTrouble(Optional<Trouble> other) {
        return new SyncState(contact, chosen, counts, progress, other, lastSync, wrongClock);
    }

    SyncState withLastSync(Optional<Instant> other) {
        return new SyncState(contact, chosen, counts, progress, trouble, other, wrongClock);
    }

    public SyncState withWrongClock(Optional<Duration> other) {
        return new SyncState(contact, chosen, counts, progress, trouble, lastSync, other);
    }
}
