package fairlead.ui.leads;

import fairlead.lead.LeadFilter;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadStore;
import fairlead.lead.LeadTotals;
import fairlead.lead.Viewer;
import fairlead.lead.language.FilterLanguage;
import fairlead.lead.language.Vocabulary;
import fairlead.lead.tag.TagRow;
import fairlead.lead.tag.TagStore;
import fairlead.settings.Texts;
import fairlead.team.UserStore;

import java.util.List;
import java.util.UUID;

/// What the list asks of the stores, in the name of one person; called on a worker.
public final class LeadsReader {
    private final LeadStore leads;
    private final UserStore users;
    private final TagStore tags;
    private final Texts texts;
    private final Viewer viewer;

    public LeadsReader(
            LeadStore leads, UserStore users, TagStore tags, Texts texts, Viewer viewer) {
        this.leads = leads;
        this.users = users;
        this.tags = tags;
        this.texts = texts;
        this.viewer = viewer;
    }

    /// Who there is to own a lead.
    List<LeadOwner> colleagues() {
        return users.active().stream().map(u -> new LeadOwner(u.id(), u.name())).toList();
    }

    FilterLanguage language() {
        return new FilterLanguage(
                new Vocabulary(
                        texts, colleagues(), tags.all().stream().map(TagRow::name).toList()));
    }

    List<UUID> ids(LeadQuery query) {
        return leads.ids(query, viewer);
    }

    List<LeadRow> rows(List<UUID> ids) {
        return leads.rows(ids, viewer);
    }

    LeadTotals totals(LeadFilter filter) {
        return leads.totals(filter, viewer);
    }

    long count(LeadFilter filter) {
        return leads.count(filter, viewer);
    }
}
