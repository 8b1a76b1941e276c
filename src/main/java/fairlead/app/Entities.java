package fairlead.app;

import fairlead.action.LeadAction;
import fairlead.autonomy.AgentEffect;
import fairlead.autonomy.AgentLog;
import fairlead.autonomy.AgentTally;
import fairlead.autonomy.AutonomySetting;
import fairlead.autonomy.spend.ModelBudget;
import fairlead.client.Client;
import fairlead.client.Project;
import fairlead.contact.LeadContact;
import fairlead.duplicate.Distinction;
import fairlead.intelligence.LeadIntelligence;
import fairlead.lead.CompanySetting;
import fairlead.lead.ExchangeRate;
import fairlead.lead.ImportRun;
import fairlead.lead.Lead;
import fairlead.lead.LeadTag;
import fairlead.lead.LeadVisit;
import fairlead.lead.LostReason;
import fairlead.lead.SavedView;
import fairlead.lead.StatusSetting;
import fairlead.lead.Tag;
import fairlead.mail.EmailTemplate;
import fairlead.mail.LeadThread;
import fairlead.mail.SentEmail;
import fairlead.meeting.LeadMeeting;
import fairlead.outgoing.Outgoing;
import fairlead.storage.FieldHistory;
import fairlead.storage.WorkRecord;
import fairlead.team.User;
import fairlead.timeline.TimelineEvent;

import java.util.List;

/// Every class that Hibernate maps, named here so that nothing is scanned at start; tables that
/// others refer to stand before those that do.
public final class Entities {

    public static final List<Class<?>> ALL =
            List.of(
                    WorkRecord.class,
                    FieldHistory.class,
                    User.class,
                    Client.class,
                    Project.class,
                    StatusSetting.class,
                    CompanySetting.class,
                    ExchangeRate.class,
                    LostReason.class,
                    Tag.class,
                    Lead.class,
                    LeadTag.class,
                    SavedView.class,
                    LeadVisit.class,
                    ImportRun.class,
                    LeadContact.class,
                    Distinction.class,
                    LeadIntelligence.class,
                    LeadAction.class,
                    LeadMeeting.class,
                    EmailTemplate.class,
                    LeadThread.class,
                    SentEmail.class,
                    TimelineEvent.class,
                    Outgoing.class,
                    AgentLog.class,
                    AgentEffect.class,
                    AgentTally.class,
                    ModelBudget.class,
                    AutonomySetting.class);

    private Entities() {}
}
