package fairlead.action;

import java.time.Instant;

/// What a person made of a proposal before agreeing: its title and date, and the words of its mail
/// (both null where there is none).
public record ActionEdit(String title, Instant due, String subject, String body) {}
