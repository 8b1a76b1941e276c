package fairlead.autonomy.proposal;

import java.time.LocalDate;

/// When a lead closes if it is won: half of like deals had closed by `likely`, a fifth by `early`,
/// four fifths by `late`.
public record CloseForecast(LocalDate early, LocalDate likely, LocalDate late) {}
