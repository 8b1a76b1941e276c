package fairlead.action.effect;

import fairlead.action.ActionEffect;
import fairlead.action.LeadAction;
import fairlead.action.Suggestion;
import fairlead.lead.Closing;
import fairlead.lead.Lead;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.MoveLeads;
import fairlead.storage.Work;

import java.util.List;
import java.util.Locale;

/// Moves the lead where the proposal says, by the rules that hold for people too.
public final class StatusEffect implements ActionEffect {
    private final LeadService leads;

    public StatusEffect(LeadService leads) {
        this.leads = leads;
    }

    @Override
    public Suggestion.Kind kind() {
        return Suggestion.Kind.STATUS_CHANGE;
    }

    @Override
    public Left apply(Work work, LeadAction action) {
        Changed changed = new Changed(action, "leads");
        changed.to("status").ifPresent(to -> move(work, action, changed, to.asText()));
        return Left.NOTHING;
    }

    private void move(Work work, LeadAction action, Changed changed, String label) {
        LeadStatus to = LeadStatus.valueOf(label.toUpperCase(Locale.ROOT));
        Lead lead = work.get(Lead.class, action.leadId());
        Closing closing =
                changed.to("lost_reason")
                        .filter(reason -> !reason.isNull())
                        .map(reason -> Closing.lost(reason.asText()))
                        .orElse(Closing.NONE);
        leads.move(work, lead, MoveLeads.to(to, List.of(lead.id())).because(closing), 0);
    }
}
