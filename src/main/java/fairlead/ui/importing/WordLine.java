package fairlead.ui.importing;

import fairlead.importing.mapping.ImportField;

import java.util.Optional;

/// A word of a status or source column, and what it means by its label (`closed_won`); empty where
/// nobody said.
public record WordLine(ImportField field, String word, Optional<String> meaning) {}
