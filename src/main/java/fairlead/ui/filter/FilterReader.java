package fairlead.ui.filter;

import fairlead.lead.LeadFilter;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadStore;
import fairlead.lead.Viewer;
import fairlead.lead.language.FilterLanguage;
import fairlead.lead.language.Vocabulary;
import fairlead.lead.tag.TagRow;
import fairlead.lead.tag.TagStore;
import fairlead.settings.Texts;
import fairlead.team.UserStore;

import java.util.List;

/// What a filter bar asks of the stores, in the name of one person; called on a worker.
public final class FilterReader {
    private final LeadStore leads;
    private final UserStore users;
    private final TagStore tags;
    private final Texts texts;
    private final Viewer viewer;

    public FilterReader(
            LeadStore leads, UserStore users, TagStore tags, Texts texts, Viewer viewer) {
        this.leads = leads;
        this.users = users;
        this.tags = tags;
        this.texts = texts;
        this.viewer = viewer;
    }

    /// The language as it stands now, with everybody and every tag that it can name.
    FilterWords words() {
        List<LeadOwner> colleagues =
                users.active().stream().map(u -> new LeadOwner(u.id(), u.name())).toList();
        List<String> names = tags.all().stream().map(TagRow::name).toList();
        return new FilterWords(
                new FilterLanguage(new Vocabulary(texts, colleagues, names)), colleagues, names);
    }

    long count(LeadFilter filter) {
        return leads.count(filter, viewer);
    }
}
