package fairlead.ui.filter;

import fairlead.lead.LeadOwner;
import fairlead.lead.language.FilterLanguage;

import java.util.List;

/// How filters are typed here, and who and what they can name.
public record FilterWords(FilterLanguage language, List<LeadOwner> colleagues, List<String> tags) {

    public FilterWords {
        colleagues = List.copyOf(colleagues);
        tags = List.copyOf(tags);
    }
}
