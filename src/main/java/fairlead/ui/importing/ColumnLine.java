package fairlead.ui.importing;

import fairlead.importing.mapping.ColumnMapping;
import fairlead.importing.mapping.ColumnProfile;
import fairlead.importing.mapping.GuessBasis;
import fairlead.importing.mapping.ImportField;

import java.util.List;

/// A column of the file: its heading, the first cells with something in them, and what it means.
public record ColumnLine(String name, List<String> samples, ImportField field, GuessBasis basis) {

    static ColumnLine of(ColumnProfile profile, ColumnMapping mapping) {
        return new ColumnLine(mapping.name(), profile.samples(), mapping.field(), mapping.basis());
    }
}
