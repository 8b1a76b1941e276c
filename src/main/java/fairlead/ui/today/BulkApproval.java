package fairlead.ui.today;

import fairlead.action.queue.QueueRow;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.Ids;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Agrees to one proposal after the other under one batch, by the rules that hold for each alone.
record BulkApproval(TodayWriter writer, Texts texts) {

    BulkOutcome run(List<QueueRow> rows) {
        UUID batch = Ids.next();
        Map<QueueRow, String> refused = new LinkedHashMap<>();
        int done = 0;
        for (QueueRow row : rows) {
            try {
                writer.approve(row, batch);
                done++;
            } catch (FairleadException e) {
                refused.put(row, texts.of(e));
            }
        }
        return new BulkOutcome(batch, done, refused);
    }
}
