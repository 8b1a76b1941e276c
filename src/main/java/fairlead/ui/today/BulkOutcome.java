package fairlead.ui.today;

import fairlead.action.queue.QueueRow;

import java.util.Map;
import java.util.UUID;

/// What became of many decisions at once: how many were done, as which batch, and why each of the
/// others was not.
record BulkOutcome(UUID batch, int done, Map<QueueRow, String> refused) {}
