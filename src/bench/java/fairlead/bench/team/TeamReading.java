package fairlead.bench.team;

import fairlead.history.HistoryStore;
import fairlead.lead.BoardStore;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadSort;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadStore;
import fairlead.lead.Viewer;
import fairlead.lead.journal.FeedColumns;
import fairlead.search.SearchKind;
import fairlead.search.SearchService;
import fairlead.storage.Database;
import fairlead.timeline.FeedCursor;
import fairlead.timeline.FeedFilter;
import fairlead.timeline.FeedOrder;
import fairlead.timeline.TimelineStore;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The reads that people wait for, as the program's own stores make them.
enum TeamReading {
    BOARD(50) {
        @Override
        Object read(Database database) {
            List<BoardStore.Column> columns =
                    Arrays.stream(LeadStatus.values())
                            .map(
                                    status ->
                                            new BoardStore.Column(
                                                    status,
                                                    LeadSort.ascending(LeadColumn.RANK),
                                                    50))
                            .toList();
            return new BoardStore(new LeadStore(database))
                    .pages(LeadFilter.everything(), LeadGroup.STATUS, columns, VIEWER);
        }
    },
    TOTALS(100) {
        @Override
        Object read(Database database) {
            return new BoardStore(new LeadStore(database))
                    .totals(LeadFilter.everything(), LeadGroup.STATUS, VIEWER);
        }
    },
    LIST(50) {
        @Override
        Object read(Database database) {
            return new LeadStore(database).page(LeadQuery.all(), null, 100, VIEWER);
        }
    },
    SEARCH(100) {
        @Override
        Object read(Database database) {
            return SearchService.shared(database).search(SearchKind.LEAD, "mueller", 10);
        }
    },
    TIMELINE(50) {
        @Override
        Object read(Database database) {
            return new TimelineStore(database, new HistoryStore(database), FeedColumns.watched())
                    .page(lead(), FeedFilter.ALL, FeedCursor.start(FeedOrder.NEWEST_FIRST), 50);
        }
    };

    private static final Viewer VIEWER = new Viewer(new UUID(0, 0), ZoneOffset.UTC);

    private final double limit;

    TeamReading(double limit) {
        this.limit = limit;
    }

    abstract Object read(Database database);

    /// How long it may take somebody who sees only their own leads, in milliseconds.
    double limit() {
        return limit;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A lead of rep 1, by the key that the filling gave it.
    private static UUID lead() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("MD5")
                            .digest("lead21".getBytes(StandardCharsets.US_ASCII));
            String hex = HexFormat.of().formatHex(hash);
            return UUID.fromString(
                    hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
