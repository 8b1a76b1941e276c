package fairlead.lead.company;

import fairlead.lead.CompanyStore;
import fairlead.lead.ReasonStore;
import fairlead.lead.StatusStore;
import fairlead.storage.Database;

/// Reads what the company has decided about statuses, losses and wins.
public final class CompanyRulesStore {

    private final Database database;
    private final CompanyStore company = new CompanyStore();

    public CompanyRulesStore(Database database) {
        this.database = database;
    }

    public CompanyRules read() {
        return new CompanyRules(
                new StatusStore(database).all(),
                new ReasonStore(database).all(),
                database.read(company::evidence));
    }
}
