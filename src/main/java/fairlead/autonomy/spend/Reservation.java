package fairlead.autonomy.spend;

import java.time.LocalDate;

/// What was set aside for a call before it is made; `micros` is 0 where the price is unknown.
public record Reservation(LocalDate day, long tokens, long micros) {}
