package fairlead.importing;

import fairlead.duplicate.DuplicateIndex;
import fairlead.duplicate.IdentityStore;
import fairlead.duplicate.LeadIdentity;
import fairlead.importing.mapping.LeadDraft;
import fairlead.importing.mapping.Remark;
import fairlead.importing.table.TableRow;
import fairlead.lead.LeadField;
import fairlead.storage.Ids;

import java.util.List;
import java.util.Optional;

/// Decides for one row after another whether it is new, is about a lead that is there, or cannot be
/// taken. Only an exact key makes a row a lead's own; what merely looks alike stays for review.
final class RowJudge {

    private final ImportRules rules;
    private final ImportTally tally;
    private final DuplicateIndex index = new DuplicateIndex();

    RowJudge(ImportRules rules, ImportTally tally, IdentityStore identities) {
        this.rules = rules;
        this.tally = tally;
        identities.forEach(index::add);
    }

    Optional<Verdict> judge(TableRow row, LeadDraft draft) {
        tally.row(draft);
        Optional<Remark> refusal = draft.refusal();
        if (refusal.isPresent()) {
            tally.refuse(row, refusal.get().key());
            return Optional.empty();
        }
        LeadIdentity identity = identity(draft);
        List<LeadIdentity> matches = matches(identity);
        if (matches.size() > 1) {
            tally.refuse(row, "importing.remark.several");
            return Optional.empty();
        }
        if (matches.size() == 1) {
            return matched(draft, matches.getFirst());
        }
        return fresh(row, draft, identity);
    }

    private Optional<Verdict> matched(LeadDraft draft, LeadIdentity match) {
        if (rules.onMatch() == OnMatch.SKIP) {
            tally.changed(false);
            return Optional.empty();
        }
        return Optional.of(new Verdict(draft, match.id(), false));
    }

    private Optional<Verdict> fresh(TableRow row, LeadDraft draft, LeadIdentity identity) {
        if (!index.like(identity).isEmpty()) {
            tally.lookalike();
            if (rules.skipsLookalikes()) {
                tally.refuse(row, "importing.remark.lookalike");
                return Optional.empty();
            }
        }
        index.add(identity);
        return Optional.of(new Verdict(draft, identity.id(), true));
    }

    private List<LeadIdentity> matches(LeadIdentity identity) {
        return switch (rules.key()) {
            case NONE -> List.of();
            case KEY -> index.withKey(identity.key());
            case EMAIL -> index.withEmail(identity.email());
            case PHONE -> index.withPhone(identity);
            case NAME_AND_COMPANY -> index.withNameAndCompany(identity);
        };
    }

    private static LeadIdentity identity(LeadDraft draft) {
        return new LeadIdentity(
                Ids.next(),
                draft.text(LeadField.NAME),
                draft.text(LeadField.COMPANY),
                draft.text(LeadField.EMAIL),
                draft.text(LeadField.PHONE),
                draft.key().orElse(null));
    }
}
