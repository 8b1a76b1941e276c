package fairlead.importing;

import fairlead.importing.mapping.ColumnMapping;
import fairlead.importing.mapping.Mapping;
import fairlead.importing.table.TableSource;
import fairlead.settings.FairleadException;

import java.util.LinkedHashMap;
import java.util.Map;

/// A file, how its columns are read, and how its rows meet the leads that are there.
public record ImportPlan(TableSource source, String fileName, Mapping mapping, ImportRules rules) {

    public ImportPlan {
        if (!mapping.namesLeads()) {
            throw new FairleadException("importing.error.nonames", null);
        }
    }

    Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (ColumnMapping column : mapping.columns()) {
            columns.put(column.name(), column.field().label());
        }
        return columns;
    }
}
