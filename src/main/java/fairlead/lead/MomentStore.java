package fairlead.lead;

import org.hibernate.SharedSessionContract;

import java.time.Clock;

/// Reads what a filter leaves open, within the session that asks it.
final class MomentStore {

    private final Clock clock;
    private final RateStore rates = new RateStore();

    MomentStore(Clock clock) {
        this.clock = clock;
    }

    QueryMoment read(SharedSessionContract session, Viewer viewer) {
        return new QueryMoment(
                viewer,
                clock.instant(),
                session.createSelectionQuery(
                                "from StatusSetting s order by s.position", StatusSetting.class)
                        .getResultList(),
                rates.table(session));
    }
}
