package fairlead.lead;

import fairlead.storage.Database;
import fairlead.storage.Work;

import java.util.List;

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
        StatusSetting setting = work.session().find(StatusSetting.class, status);
        return setting == null ? List.of() : setting.requiredFields();
    }
}
