package fairlead.ui.activity;

import fairlead.history.HistoryStore;
import fairlead.history.Keyset;
import fairlead.history.ReversalService;
import fairlead.history.RowHistory;
import fairlead.history.WorkFilter;
import fairlead.history.WorkRow;
import fairlead.history.WorkStore;
import fairlead.lead.LeadNameStore;
import fairlead.lead.StatusSetting;
import fairlead.lead.StatusStore;
import fairlead.storage.UndoPreview;
import fairlead.storage.UndoReport;
import fairlead.team.Person;
import fairlead.team.UserStore;
import fairlead.ui.control.Formats;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What activity reads; called on a worker.
public final class ActivityReader {

    private static final int CHANGES = 200;

    private final Stores stores;
    private final ReversalService reversals;
    private final Formats formats;

    /// Where it reads.
    public record Stores(
            WorkStore works,
            HistoryStore history,
            LeadNameStore leads,
            UserStore users,
            StatusStore statuses) {}

    public ActivityReader(Stores stores, ReversalService reversals, Formats formats) {
        this.stores = stores;
        this.reversals = reversals;
        this.formats = formats;
    }

    /// Who works here and what the statuses are called.
    record Company(List<Person> people, List<StatusSetting> statuses) {}

    Company company() {
        return new Company(stores.users().everybody(), stores.statuses().all());
    }

    List<WorkRow> page(ActivityFilter filter, Keyset from, int limit) {
        Set<UUID> about = filter.record().isEmpty() ? null : stores.leads().find(filter.record());
        WorkFilter wanted =
                new WorkFilter(
                        filter.doer(),
                        filter.kind().kinds(),
                        filter.span().from(formats.today(), formats.zone()),
                        filter.span().until(formats.today(), formats.zone()),
                        about);
        return named(stores.works().page(wanted, from, limit));
    }

    /// Names the lead where a work did not say what it was about.
    private List<WorkRow> named(List<WorkRow> rows) {
        List<UUID> silent =
                rows.stream().filter(ActivityReader::isSilent).map(WorkRow::id).toList();
        Map<UUID, UUID> about = stores.history().leadsOf(silent);
        Map<UUID, String> names = names(about.values().stream());
        return rows.stream()
                .map(
                        row -> {
                            UUID lead = about.get(row.id());
                            return names.containsKey(lead)
                                    ? row.with("lead", names.get(lead))
                                    : row;
                        })
                .toList();
    }

    private static boolean isSilent(WorkRow row) {
        return row.detail("lead").isEmpty() && row.detail("file").isEmpty() && row.count() == 0;
    }

    Deed closely(WorkRow work) {
        List<RowHistory> rows = stores.history().ofWork(work, CHANGES + 1);
        UndoPreview preview = work.stands() ? reversals.preview(work) : null;
        Stream<UUID> named =
                Stream.concat(
                        rows.stream().map(RowHistory::leadId),
                        preview == null
                                ? Stream.empty()
                                : preview.staying().stream().map(one -> one.kept().leadId()));
        return new Deed(
                work,
                rows.stream().limit(CHANGES).toList(),
                rows.size() <= CHANGES,
                preview,
                names(named));
    }

    /// What the leads are called of which an undo left something.
    Map<UUID, String> names(UndoReport report) {
        return names(report.kept().stream().map(UndoReport.Kept::leadId));
    }

    private Map<UUID, String> names(Stream<UUID> ids) {
        return stores.leads()
                .names(ids.filter(Objects::nonNull).limit(1_000).collect(Collectors.toSet()));
    }
}
