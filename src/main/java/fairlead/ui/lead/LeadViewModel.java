package fairlead.ui.lead;

import fairlead.duplicate.LeadIdentity;
import fairlead.duplicate.Likeness;
import fairlead.lead.LeadField;
import fairlead.lead.journal.LogCall;
import fairlead.lead.sheet.LeadSheet;
import fairlead.storage.Changes;
import fairlead.storage.Committed;
import fairlead.team.Person;
import fairlead.ui.shell.Latest;
import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.WorkingList;
import fairlead.ui.timeline.Desk;
import fairlead.ui.timeline.FeedViewModel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// One lead's page: reads the lead, shows it in its parts, follows what is committed to it, and
/// goes on in the list that the person works through.
public final class LeadViewModel {

    private static final Set<String> NOT_OURS = Set.of("lead_visits");
    private static final int TWINS = 3;

    /// What tells one lead from another.
    private static final List<LeadField> TELLING =
            List.of(LeadField.NAME, LeadField.COMPANY, LeadField.EMAIL, LeadField.PHONE);

    private final LeadReads reads;
    private final LeadWrites writes;
    private final Desk desk;
    private final LeadModels models;
    private final LeadWords words;
    private final Surroundings around;
    private final LeadOpening opening;
    private final ReadOnlyObjectWrapper<LeadSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper starred = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();
    private final ObservableList<LeadIdentity> twins = FXCollections.observableArrayList();
    private final Latest slot = new Latest();
    private final Latest side = new Latest();
    private final Latest star = new Latest();
    private final Latest jump = new Latest();
    private List<Person> colleagues = List.of();
    private Changes.Subscription subscription = () -> {};
    private UUID lead;

    /// What the page stands in: where committed works are heard, and where it goes on.
    public record Surroundings(Changes changes, Navigator navigator) {}

    public LeadViewModel(
            LeadReads reads,
            LeadWrites writes,
            Desk desk,
            LeadModels models,
            LeadWords words,
            Surroundings around) {
        this.reads = reads;
        this.writes = writes;
        this.desk = desk;
        this.models = models;
        this.words = words;
        this.around = around;
        this.opening = new LeadOpening(reads, desk.background(), models.feed());
        models.facts().whenStale(this::refresh);
        models.contacts().contacts().subscribe(this::tellContacts);
        TELLING.forEach(field -> models.facts().whenTyped(field, this::lookWhileTyping));
    }

    public void show(UUID leadId) {
        lead = leadId;
        missing.set(false);
        position.set(around.navigator().workingList().position(leadId));
        Consumer<Committed> heard = desk.background().onWindow(this::changed);
        subscription = around.changes().listen(heard);
        read(leadId);
    }

    private void read(UUID leadId) {
        opening.read(leadId, (head, beginning) -> open(leadId, head, beginning));
    }

    /// The primary contact first, as the list has it.
    private void tellContacts() {
        models.compose()
                .contacts(
                        models.contacts().contacts().stream()
                                .map(one -> new LogCall.Whom(one.id(), one.name()))
                                .toList());
    }

    private void open(UUID leadId, LeadOpening.Head head, FeedViewModel.Beginning beginning) {
        colleagues = head.colleagues();
        words.know(head.everybody(), head.statuses(), head.contacts());
        models.compose().knows(colleagues);
        models.compose().show(leadId);
        models.feed().show(beginning);
        showSheet(head.sheet());
        models.contacts().show(leadId);
        models.next().show(leadId);
        models.tags().show(leadId);
        noteVisit(leadId);
        UUID target = around.navigator().takeTarget();
        if (target != null) {
            goTo(target);
        }
    }

    /// Shows in the feed what tells of a record.
    private void goTo(UUID record) {
        UUID of = lead;
        desk.background()
                .run(() -> reads.timeline().eventOf(of, record))
                .onSuccess(
                        event -> event.ifPresent(row -> models.feed().jumpTo(row.id(), row.at())))
                .start();
    }

    public void hide() {
        subscription.close();
        subscription = () -> {};
        opening.cancel();
        slot.cancel();
        side.cancel();
        star.cancel();
        jump.cancel();
        models.feed().hide();
        models.compose().hide();
        lead = null;
    }

    /// Reads the lead itself again.
    public void refresh() {
        UUID asked = lead;
        if (asked == null) {
            return;
        }
        desk.background()
                .run(() -> reads.sheets().find(asked))
                .onSuccess(this::showSheet)
                .in(slot)
                .start();
    }

    private void showSheet(Optional<LeadSheet> found) {
        missing.set(found.isEmpty() || found.get().deleted());
        if (found.isEmpty()) {
            sheet.set(null);
            return;
        }
        models.facts().show(found.get());
        sheet.set(found.get());
        lookForTwins(
                new LeadIdentity(
                        found.get().id(),
                        found.get().name(),
                        (String) found.get().get(LeadField.COMPANY),
                        (String) found.get().get(LeadField.EMAIL),
                        (String) found.get().get(LeadField.PHONE),
                        null));
    }

    /// Looks again while somebody types a name, a company, an address or a number.
    private void lookWhileTyping() {
        LeadSheet shown = sheet.get();
        boolean typing =
                shown != null && TELLING.stream().anyMatch(field -> models.facts().isTyped(field));
        if (typing) {
            lookForTwins(
                    new LeadIdentity(
                            shown.id(),
                            models.facts().typed(LeadField.NAME),
                            models.facts().typed(LeadField.COMPANY),
                            models.facts().typed(LeadField.EMAIL),
                            models.facts().typed(LeadField.PHONE),
                            null));
        }
    }

    private void lookForTwins(LeadIdentity known) {
        desk.background()
                .run(() -> like(known))
                .onSuccess(
                        same -> {
                            if (!twins.equals(same)) {
                                twins.setAll(same);
                            }
                        })
                .in(side)
                .start();
    }

    private List<LeadIdentity> like(LeadIdentity known) {
        return reads.duplicates().check(known).stream()
                .map(Likeness::lead)
                .filter(other -> !other.id().equals(known.id()))
                .limit(TWINS)
                .toList();
    }

    private void noteVisit(UUID leadId) {
        desk.background()
                .run(
                        () -> {
                            writes.visits().view(desk.me(), leadId);
                            return reads.visits().isStarred(desk.me().id(), leadId);
                        })
                .onSuccess(starred::set)
                .in(star)
                .start();
    }

    private void changed(Committed work) {
        boolean ours =
                lead != null
                        && work.rows().stream()
                                .anyMatch(
                                        row ->
                                                lead.equals(row.leadId())
                                                        && !NOT_OURS.contains(row.table()));
        if (!ours) {
            return;
        }
        if (opening.isUnderway()) {
            read(lead);
            return;
        }
        refresh();
        models.feed().refresh();
        if (work.touches("lead_contacts")) {
            models.contacts().show(lead);
        }
        if (work.touches("lead_tags")) {
            models.tags().show(lead);
        }
        models.next().show(lead);
    }

    public void toggleStar() {
        boolean wanted = !starred.get();
        UUID of = lead;
        desk.background()
                .run(() -> writes.visits().star(desk.me(), of, wanted))
                .onSuccess(done -> starred.set(wanted))
                .in(star)
                .start();
    }

    /// Shows in the feed what happened at an instant, such as the last word from them.
    public void goTo(Instant at) {
        UUID of = lead;
        desk.background()
                .run(() -> reads.timeline().eventAt(of, at))
                .onSuccess(
                        event ->
                                event.ifPresentOrElse(
                                        row -> models.feed().jumpTo(row.id(), row.at()),
                                        () -> models.feed().jumpTo(words.day(at))))
                .in(jump)
                .start();
    }

    public void next() {
        list().after(lead).ifPresent(this::turnTo);
    }

    public void previous() {
        list().before(lead).ifPresent(this::turnTo);
    }

    public boolean hasNext() {
        return lead != null && list().after(lead).isPresent();
    }

    public boolean hasPrevious() {
        return lead != null && list().before(lead).isPresent();
    }

    /// The way back leads to the list, not through every lead that was looked at.
    private void turnTo(UUID other) {
        around.navigator().replace(new Place.LeadPage(other));
    }

    private WorkingList list() {
        return around.navigator().workingList();
    }

    public int listSize() {
        return list().size();
    }

    public void openOther(UUID other) {
        around.navigator().go(new Place.LeadPage(other));
    }

    /// Shows this lead beside the one it may be.
    public void openDuplicates() {
        around.navigator().go(new Place.Duplicates(Optional.ofNullable(lead)));
    }

    /// Opens this lead in a window of its own.
    public void tearOff() {
        if (lead != null) {
            around.navigator().tearOff(new Place.LeadPage(lead));
        }
    }

    /// Shows who did what to this lead.
    public void openActivity() {
        if (sheet.get() != null) {
            around.navigator().go(new Place.Activity(sheet.get().name()));
        }
    }

    /// Who works here now.
    public List<Person> colleagues() {
        return colleagues;
    }

    /// What the lead is called; empty until it was read.
    public String name() {
        return sheet.get() == null ? "" : sheet.get().name();
    }

    public UUID lead() {
        return lead;
    }

    /// Null until it was read.
    public ReadOnlyObjectProperty<LeadSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// Whether there is no such lead, or no longer.
    public ReadOnlyBooleanProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty starredProperty() {
        return starred.getReadOnlyProperty();
    }

    /// The place in the working list, from 1 on; 0 where the lead is in none.
    public ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /// Leads that may be the same as this one.
    public ObservableList<LeadIdentity> twins() {
        return twins;
    }
}
