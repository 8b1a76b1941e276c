package fairlead.lead;

import fairlead.storage.Database;
import fairlead.storage.Work;

import java.util.List;
import java.util.Optional;

/// The statuses as the company has set them up: labels, order, probability, requirements.
public final class StatusStore {

    private final Database database;

    public StatusStore(Database database) {
        this.database = database;
    }

    /// Every status in the order of the board.
    public List<StatusSetting> all() {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from StatusSetting s order by s.position",
                                        StatusSetting.class)
                                .getResultList());
    }

    List<LeadField> requiredFields(Work work, LeadStatus status) {
        return find(work, status).map(StatusSetting::requiredFields).orElse(List.of());
    }

    /// The setting of a status, to be changed in this work.
    public Optional<StatusSetting> find(Work work, LeadStatus status) {
        return work.session()
                .createSelectionQuery(
                        "from StatusSetting s where s.status = :status", StatusSetting.class)
                .setParameter("status", status)
                .uniqueResultOptional();
    }

    /// Every status in the order of the board, to be changed in this work.
    public List<StatusSetting> all(Work work) {
        return work.session()
                .createSelectionQuery(
                        "from StatusSetting s order by s.position", StatusSetting.class)
                .getResultList();
    }
}
