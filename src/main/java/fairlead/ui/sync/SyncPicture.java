package fairlead.ui.sync;

import fairlead.sync.DataCheck;
import fairlead.sync.review.ConflictRow;
import fairlead.sync.review.ParkedWork;
import fairlead.sync.review.PendingLead;
import fairlead.sync.review.SentWork;
import fairlead.sync.review.Travel;
import fairlead.team.Person;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the sync centre shows, read as a whole.
record SyncPicture(
        List<ConflictRow> conflicts,
        List<ParkedWork> parked,
        List<PendingLead> pending,
        List<SentWork> sent,
        Here here,
        List<Person> people) {

    /// What lies on this laptop, and what came of the last look through it.
    record Here(
            Travel travel,
            Optional<DataCheck.Found> lastCheck,
            boolean narrow,
            boolean encrypted,
            Optional<Path> sealed) {}
}
