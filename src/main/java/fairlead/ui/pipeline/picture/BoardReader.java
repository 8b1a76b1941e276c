package fairlead.ui.pipeline.picture;

import fairlead.duplicate.DuplicateService;
import fairlead.duplicate.LeadIdentity;
import fairlead.duplicate.Likeness;
import fairlead.lead.BoardStore;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadStore;
import fairlead.lead.LeadTotals;
import fairlead.lead.StageTimeStore;
import fairlead.lead.StatusSetting;
import fairlead.lead.StatusStore;
import fairlead.lead.Viewer;
import fairlead.team.Person;
import fairlead.team.UserStore;
import fairlead.ui.pipeline.pile.PileKey;
import fairlead.ui.pipeline.pile.Slot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads what a board shows, in the database and for every matching lead; to be asked on a worker.
public final class BoardReader {
    public static final LeadTotals NOTHING =
            new LeadTotals(0, Optional.empty(), List.of(), false, null);
    private static final int FIRST = 40;

    private final LeadStore leads;
    private final BoardStore boards;
    private final StatusStore statuses;
    private final UserStore people;
    private final StageTimeStore stays;
    private final DuplicateService duplicates;
    private final Viewer viewer;
    private final Clock clock;

    public BoardReader(Sources sources, Viewer viewer, Clock clock) {
        this.leads = sources.leads;
        this.boards = new BoardStore(leads);
        this.statuses = sources.statuses;
        this.people = sources.people;
        this.stays = sources.stays;
        this.duplicates = sources.duplicates;
        this.viewer = viewer;
        this.clock = clock;
    }

    /// Where the board reads.
    public record Sources(
            LeadStore leads,
            StatusStore statuses,
            UserStore people,
            StageTimeStore stays,
            DuplicateService duplicates) {}

    public Viewer viewer() {
        return viewer;
    }

    /// The first cards of each pile, to have something to look at soon.
    public BoardPicture first(BoardQuestion question) {
        Heads heads = heads(question);
        if (!heads.rows.isEmpty()) {
            return whole(question, heads);
        }
        List<BoardStore.Column> wanted =
                heads.slots().stream()
                        .filter(slot -> !question.isFolded(slot))
                        .map(slot -> new BoardStore.Column(slot.key(), question.sort(slot), FIRST))
                        .toList();
        Map<PileKey, List<UUID>> piles = new LinkedHashMap<>();
        List<LeadRow> rows = new ArrayList<>();
        boards.pages(question.filter(), question.group(), wanted, viewer)
                .forEach(
                        (key, page) -> {
                            PileKey pile = new PileKey(new Slot(question.group(), key), null);
                            piles.put(pile, page.rows().stream().map(LeadRow::id).toList());
                            rows.addAll(page.rows());
                        });
        return new BoardPicture(heads.statuses, heads.columns, heads.rows, piles, rows, false);
    }

    /// Every id of each pile, and the rows that are in sight.
    public BoardPicture whole(BoardQuestion question) {
        return whole(question, heads(question));
    }

    /// The same with the numbers of a first picture that has just been read.
    public BoardPicture whole(BoardQuestion question, BoardPicture first) {
        return whole(question, new Heads(first.statuses(), first.columns(), first.rows()));
    }

    /// What a few leads that were in these piles did to them and to those they are in now.
    public BoardPart part(BoardQuestion question, Set<UUID> changed, Set<PileKey> left) {
        List<LeadRow> rows = leads.rows(List.copyOf(changed), viewer);
        Set<PileKey> concerned = new LinkedHashSet<>(left);
        rows.forEach(row -> concerned.add(question.pileOf(row)));
        concerned.removeIf(pile -> question.isFolded(pile.column()));
        Map<PileKey, List<UUID>> piles = new LinkedHashMap<>();
        concerned.forEach(pile -> piles.put(pile, leads.ids(question.of(pile), viewer)));
        return new BoardPart(changed, piles, rows);
    }

    private BoardPicture whole(BoardQuestion question, Heads heads) {
        Map<PileKey, List<UUID>> piles = new LinkedHashMap<>();
        Set<UUID> wanted = new HashSet<>(question.wanted());
        for (PileKey pile : question.piles(heads.slots(), heads.rowSlots())) {
            List<UUID> ids = leads.ids(question.of(pile), viewer);
            piles.put(pile, ids);
            wanted.addAll(ids.subList(0, Math.min(FIRST, ids.size())));
        }
        List<LeadRow> rows = leads.rows(List.copyOf(wanted), viewer);
        return new BoardPicture(heads.statuses, heads.columns, heads.rows, piles, rows, true);
    }

    /// Everybody to whom a lead can be given.
    List<Person> people() {
        return people.active();
    }

    /// The median of days that won leads stayed in each status.
    Map<LeadStatus, Integer> usualDays() {
        return stays.medians();
    }

    /// Leads like the one that somebody is typing, the likeliest first.
    List<Likeness> like(LeadIdentity typed) {
        return duplicates.check(typed);
    }

    public List<LeadRow> rows(List<UUID> ids) {
        return leads.rows(ids, viewer);
    }

    private record Heads(
            List<StatusSetting> statuses,
            List<BoardPicture.Column> columns,
            List<BoardPicture.Row> rows) {

        List<Slot> slots() {
            return columns.stream().map(BoardPicture.Column::slot).toList();
        }

        List<Slot> rowSlots() {
            return rows.stream().map(BoardPicture.Row::slot).toList();
        }
    }

    private Heads heads(BoardQuestion question) {
        List<StatusSetting> settings = statuses.all();
        Map<UUID, String> names = names();
        Map<Object, LeadTotals> totals = boards.totals(question.filter(), question.group(), viewer);
        List<BoardPicture.Column> columns = new ArrayList<>();
        for (Object key : keys(question.group(), totals, settings, names)) {
            columns.add(
                    new BoardPicture.Column(
                            new Slot(question.group(), key),
                            key instanceof UUID id ? names.getOrDefault(id, "") : "",
                            totals.getOrDefault(key, NOTHING)));
        }
        return new Heads(settings, columns, rows(question, names));
    }

    private List<Object> keys(
            LeadGroup group,
            Map<Object, LeadTotals> totals,
            List<StatusSetting> settings,
            Map<UUID, String> names) {
        return switch (group) {
            case STATUS -> new ArrayList<>(settings.stream().map(StatusSetting::status).toList());
            case OWNER -> owners(totals.keySet(), names);
            case CLOSE_MONTH ->
                    BoardMonths.around(
                            totals.keySet(), LocalDate.now(clock.withZone(viewer.zone())));
            default -> {
                List<Object> keys = new ArrayList<>(LeadColumn.TIER.words());
                keys.add(null);
                yield keys;
            }
        };
    }

    private static List<Object> owners(Set<Object> found, Map<UUID, String> names) {
        Set<Object> ids = new HashSet<>(names.keySet());
        found.stream().filter(key -> key != null).forEach(ids::add);
        List<Object> keys = new ArrayList<>(ids);
        keys.sort(Comparator.comparing(id -> names.getOrDefault(id, "~")));
        keys.add(null);
        return keys;
    }

    private List<BoardPicture.Row> rows(BoardQuestion question, Map<UUID, String> names) {
        if (!question.rowsByOwner()) {
            return List.of();
        }
        LeadFilter open = question.filter().and(LeadFilter.yes(LeadColumn.OPEN));
        Map<Object, LeadTotals> totals = leads.totals(open, LeadGroup.OWNER, viewer);
        return owners(totals.keySet(), names).stream()
                .filter(totals::containsKey)
                .map(
                        id ->
                                new BoardPicture.Row(
                                        new Slot(LeadGroup.OWNER, id),
                                        id == null ? "" : names.getOrDefault(id, ""),
                                        totals.get(id)))
                .toList();
    }

    private Map<UUID, String> names() {
        Map<UUID, String> names = new LinkedHashMap<>();
        people.active().forEach(person -> names.put(person.id(), person.name()));
        return names;
    }
}
