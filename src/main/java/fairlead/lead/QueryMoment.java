package fairlead.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Everything that a filter leaves open until it is asked: who asks, when, and what the company has
/// set up by then.
record QueryMoment(Viewer viewer, Instant now, List<StatusSetting> statuses, RateTable rates) {

    LocalDate today() {
        return LocalDate.ofInstant(now, viewer.zone());
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(viewer.zone()).toInstant();
    }
}
