package fairlead.importing;

import fairlead.contact.ContactRole;
import fairlead.contact.LeadContact;
import fairlead.importing.mapping.ContactDraft;
import fairlead.importing.mapping.LeadDraft;
import fairlead.lead.Closing;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.lead.Move;
import fairlead.lead.Rank;
import fairlead.lead.Touch;
import fairlead.storage.Work;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Writes what a row says into a lead, with its past as events on their own dates.
final class LeadWriter {

    private final OnMatch onMatch;
    private final RateBook rates;
    private final ImportTally tally;

    LeadWriter(OnMatch onMatch, RateBook rates, ImportTally tally) {
        this.onMatch = onMatch;
        this.rates = rates;
        this.tally = tally;
    }

    Lead create(Work work, UUID id, LeadDraft draft, int order) {
        Instant now = work.now();
        Instant created = past(draft.created().or(draft::engaged).orElse(now), now);
        Lead lead =
                new Lead(
                        id,
                        draft.text(LeadField.NAME),
                        draft.text(LeadField.EMAIL),
                        (LeadSource)
                                draft.values().getOrDefault(LeadField.SOURCE, LeadSource.IMPORT),
                        created);
        draft.values().forEach(lead::change);
        draft.key().ifPresent(lead::knownAs);
        lead.rankAs(Rank.top(now, order));
        work.add(lead);
        tellPast(work, lead, draft, created);
        rate(lead);
        draft.contacts().forEach(contact -> addContact(work, lead, contact, true));
        return lead;
    }

    /// From the first contact to where it stands now, as far as the file knows.
    private static void tellPast(Work work, Lead lead, LeadDraft draft, Instant created) {
        Instant engaged = past(later(draft.engaged().orElse(created), created), work.now());
        draft.engaged().ifPresent(at -> lead.touched(Touch.BOTH, engaged));
        LeadStatus status = draft.status().orElse(LeadStatus.NEW_OPPORTUNITIES);
        if (status.isClosed()) {
            if (draft.engaged().isPresent()) {
                move(work, lead, LeadStatus.ACTIVE, Closing.NONE, engaged);
            }
            Instant closed = past(later(draft.closed().orElse(work.now()), engaged), work.now());
            move(work, lead, status, closing(status, draft), closed);
        } else if (status != LeadStatus.NEW_OPPORTUNITIES) {
            move(work, lead, status, Closing.NONE, engaged);
        }
    }

    private void rate(Lead lead) {
        if (lead.status().isClosed()) {
            tally.rated(rates.freeze(lead));
        } else {
            lead.thawRate();
        }
    }

    private static Closing closing(LeadStatus status, LeadDraft draft) {
        if (status != LeadStatus.CLOSED_LOST) {
            return Closing.NONE;
        }
        String said = draft.lostReason().orElse(null);
        return new Closing(LostReasons.code(said), null, said);
    }

    private static void move(Work work, Lead lead, LeadStatus to, Closing closing, Instant at) {
        Move move = lead.moveTo(to, closing, at);
        String title = move.from().label() + " → " + move.to().label();
        work.add(
                new TimelineEvent(lead.id(), EventType.STATUS_CHANGED, title, work.actor(), at)
                        .with(
                                Map.of(
                                        "from", move.from().label(),
                                        "to", move.to().label()))
                        .recordedAt(work.now()));
    }

    /// Whether anything changed.
    boolean update(Work work, Lead lead, LeadDraft draft) {
        boolean changed = changeValues(lead, draft);
        if (movesStatus(lead, draft)) {
            LeadStatus status = draft.status().orElseThrow();
            Instant at = later(draft.closed().orElse(work.now()), lead.statusEnteredAt());
            move(work, lead, status, closing(status, draft), past(at, work.now()));
            rate(lead);
            changed = true;
        }
        if (changed) {
            lead.touched(Touch.NONE, work.now());
        }
        return changed;
    }

    /// Tries it on a lead that is thrown away.
    boolean wouldChange(Lead lead, LeadDraft draft) {
        return movesStatus(lead, draft) | changeValues(lead, draft);
    }

    private boolean movesStatus(Lead lead, LeadDraft draft) {
        return onMatch == OnMatch.UPDATE
                && draft.status().filter(status -> status != lead.status()).isPresent();
    }

    private boolean changeValues(Lead lead, LeadDraft draft) {
        boolean changed = false;
        for (Map.Entry<LeadField, Object> value : draft.values().entrySet()) {
            changed |= change(lead, value.getKey(), value.getValue(), draft);
        }
        if (lead.externalKey() == null && draft.key().isPresent()) {
            lead.knownAs(draft.key().get());
            changed = true;
        }
        return changed;
    }

    private boolean change(Lead lead, LeadField field, Object value, LeadDraft draft) {
        Object old = lead.get(field);
        if (same(old, value) || field == LeadField.NAME && !draft.isNamed()) {
            return false;
        }
        if (old != null && field == LeadField.NOTES) {
            if (((String) old).contains((String) value)) {
                return false;
            }
            lead.change(field, old + "\n\n" + value);
            return true;
        }
        if (old != null && onMatch == OnMatch.FILL) {
            return false;
        }
        lead.change(field, value);
        return true;
    }

    private static boolean same(Object old, Object value) {
        return old instanceof java.math.BigDecimal number
                        && value instanceof java.math.BigDecimal other
                ? number.compareTo(other) == 0
                : value.equals(old);
    }

    static void addContact(Work work, Lead lead, ContactDraft draft, boolean mayLead) {
        boolean primary = draft.primary() && mayLead;
        LeadContact contact =
                new LeadContact(
                        lead.id(),
                        draft.name(),
                        draft.email(),
                        primary ? ContactRole.PRIMARY : ContactRole.OTHER,
                        work.now());
        contact.introduce(draft.name(), draft.title());
        contact.reachAt(draft.email(), draft.phone(), null);
        if (primary) {
            contact.becomePrimary();
        }
        work.add(contact);
    }

    private static Instant past(Instant at, Instant now) {
        return at.isAfter(now) ? now : at;
    }

    private static Instant later(Instant at, Instant than) {
        return than != null && at.isBefore(than) ? than : at;
    }
}
