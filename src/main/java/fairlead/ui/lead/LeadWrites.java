package fairlead.ui.lead;

import fairlead.action.ActionService;
import fairlead.action.DecisionService;
import fairlead.client.ConversionService;
import fairlead.contact.ContactService;
import fairlead.intelligence.ScoreService;
import fairlead.lead.LeadService;
import fairlead.lead.journal.JournalService;
import fairlead.lead.sheet.SheetService;
import fairlead.lead.tag.TagService;
import fairlead.lead.visit.VisitService;

/// All that a lead's page does.
public record LeadWrites(
        LeadService leads,
        SheetService sheets,
        JournalService journal,
        TagService tags,
        VisitService visits,
        ContactService contacts,
        ConversionService conversion,
        ActionService actions,
        DecisionService decisions,
        ScoreService scores) {}
