package fairlead.autonomy.matrix;

import fairlead.action.ActionStatus;

import java.time.Instant;

/// A mail that an agent drafted: for whom, in what words, and how it ended.
public record PastDraft(
        String lead, String subject, String body, ActionStatus status, Instant made) {}
