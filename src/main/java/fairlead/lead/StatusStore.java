package fairlead.lead;

import fairlead.storage.Database;
import fairlead.storage.SqlReading;
import fairlead.storage.Work;

import java.util.List;
import java.util.Optional;

/// The statuses as the company has set them up: labels, order, probability, requirements.
public final class StatusStore {

    private static final String ALL =
            "select s.id, s.status, s.label, s.position, s.color, s.probability, s.rot_days,"
                    + " s.guidance, s.required_fields, s.card_limit, s.row_version"
                    + " from status_settings s order by s.position";

    private final Database database;

    public StatusStore(Database database) {
        this.database = database;
    }

    /// Every status in the order of the board.
    public List<StatusSetting> all() {
        return database.ask(StatusStore::all);
    }

    static List<StatusSetting> all(SqlReading reading) {
        return reading.rows(ALL).stream().map(StatusSetting::new).toList();
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
