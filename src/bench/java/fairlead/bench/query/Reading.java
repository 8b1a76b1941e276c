package fairlead.bench.query;

import fairlead.history.Keyset;
import fairlead.history.WorkFilter;
import fairlead.history.WorkStore;
import fairlead.lead.BoardStore;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadSort;
import fairlead.lead.LeadStatus;
import fairlead.search.SearchKind;
import fairlead.timeline.FeedCursor;
import fairlead.timeline.FeedFilter;
import fairlead.timeline.FeedOrder;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// The reads behind the lists of the window, each as a screen asks for it.
public enum Reading {
    BOARD_PAGES(
            stores -> {
                List<BoardStore.Column> columns =
                        Arrays.stream(LeadStatus.values())
                                .map(
                                        status ->
                                                new BoardStore.Column(
                                                        status,
                                                        LeadSort.ascending(LeadColumn.RANK),
                                                        50))
                                .toList();
                return () ->
                        stores.board()
                                .pages(
                                        LeadFilter.everything(),
                                        LeadGroup.STATUS,
                                        columns,
                                        stores.viewer());
            }),
    BOARD_TOTALS(
            stores ->
                    () ->
                            stores.board()
                                    .totals(
                                            LeadFilter.everything(),
                                            LeadGroup.STATUS,
                                            stores.viewer())),
    LEADS_PAGE(stores -> () -> stores.leads().page(LeadQuery.all(), null, 100, stores.viewer())),
    LEADS_BY_VALUE(
            stores ->
                    () ->
                            stores.leads()
                                    .page(
                                            new LeadQuery(
                                                    LeadFilter.yes(LeadColumn.OPEN),
                                                    LeadSort.descending(LeadColumn.VALUE)),
                                            null,
                                            100,
                                            stores.viewer())),
    LEADS_IDS(stores -> () -> stores.leads().ids(LeadQuery.all(), stores.viewer())),
    TIMELINE_PAGE(
            stores -> {
                UUID lead = stores.longestStory();
                return () ->
                        stores.timeline()
                                .page(
                                        lead,
                                        FeedFilter.ALL,
                                        FeedCursor.start(FeedOrder.NEWEST_FIRST),
                                        50);
            }),
    SEARCH_LEADS(
            stores -> {
                stores.warmSearch();
                return () -> stores.search().search(SearchKind.LEAD, "mei", 6);
            }),
    ACTIVITY_PAGE(
            stores -> {
                WorkStore works = new WorkStore(stores.database());
                return () -> works.page(WorkFilter.ALL, Keyset.start(true), 50);
            });

    private final Function<Stores, Supplier<Object>> prepared;

    Reading(Function<Stores, Supplier<Object>> prepared) {
        this.prepared = prepared;
    }

    Supplier<Object> on(Stores stores) {
        return prepared.apply(stores);
    }
}
