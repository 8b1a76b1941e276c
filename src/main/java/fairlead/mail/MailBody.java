package fairlead.mail;

/// What a mail says: as HTML, and as plain text, which may be null.
public record MailBody(String subject, String html, String text) {}
