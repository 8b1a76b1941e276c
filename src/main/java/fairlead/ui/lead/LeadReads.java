package fairlead.ui.lead;

import fairlead.action.ActionStore;
import fairlead.client.ClientStore;
import fairlead.contact.ContactStore;
import fairlead.duplicate.DuplicateService;
import fairlead.history.HistoryStore;
import fairlead.intelligence.ScoreStore;
import fairlead.lead.LeadStore;
import fairlead.lead.StatusStore;
import fairlead.lead.sheet.LeadSheetStore;
import fairlead.lead.tag.TagStore;
import fairlead.lead.visit.VisitStore;
import fairlead.mail.ThreadStore;
import fairlead.meeting.MeetingStore;
import fairlead.team.UserStore;
import fairlead.timeline.TimelineStore;

/// All that a lead's page reads.
public record LeadReads(
        LeadSheetStore sheets,
        HistoryStore history,
        TimelineStore timeline,
        TagStore tags,
        VisitStore visits,
        LeadStore leads,
        DuplicateService duplicates,
        StatusStore statuses,
        UserStore users,
        ContactStore contacts,
        ClientStore clients,
        ActionStore actions,
        ThreadStore threads,
        MeetingStore meetings,
        ScoreStore scores) {}
