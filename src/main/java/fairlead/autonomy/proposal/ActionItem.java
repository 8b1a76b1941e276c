package fairlead.autonomy.proposal;

import java.time.LocalDate;

/// Something that somebody is to do: in whose words, by whom (null where nobody was named) and
/// until when (null where nothing was said), with the words that name the day.
public record ActionItem(Quoted words, String who, LocalDate due, String dueWords) {}
