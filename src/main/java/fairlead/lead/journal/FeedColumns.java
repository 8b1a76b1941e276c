package fairlead.lead.journal;

import fairlead.lead.LeadField;
import fairlead.timeline.WatchedColumns;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of a lead's record people want to see change in its feed.
public final class FeedColumns {

    private FeedColumns() {}

    public static WatchedColumns watched() {
        return new WatchedColumns(
                Map.of(
                        "leads",
                        Stream.of(LeadField.values())
                                .map(LeadField::column)
                                .collect(Collectors.toSet()),
                        "lead_contacts",
                        Set.of(
                                "name",
                                "email",
                                "phone",
                                "title",
                                "role",
                                "is_primary",
                                "support",
                                "deleted_at"),
                        "lead_tags",
                        Set.of("tag_id")));
    }
}
