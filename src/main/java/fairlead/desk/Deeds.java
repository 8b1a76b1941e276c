package fairlead.desk;

import fairlead.action.ActionEffects;
import fairlead.action.LeadAction;
import fairlead.action.Suggestion;
import fairlead.action.effect.AnalysisEffect;
import fairlead.action.effect.StatusEffect;
import fairlead.action.effect.SummaryEffect;
import fairlead.autonomy.run.Doing;
import fairlead.autonomy.send.Disclosure;
import fairlead.autonomy.send.MailRoom;
import fairlead.autonomy.send.SendStore;
import fairlead.lead.LeadService;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.settings.Texts;
import fairlead.storage.Database;
import fairlead.storage.Work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What agents may do by themselves: exactly what approving a proposal does; mail is held.
public final class Deeds implements Doing {
    private final ActionEffects effects;
    private final MailRoom mails;

    private Deeds(ActionEffects effects, MailRoom mails) {
        this.effects = effects;
        this.mails = mails;
    }

    /// In these texts' language a mail says that nobody pressed a button for it.
    public static Deeds of(Database database, Texts texts) {
        LeadService leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        return new Deeds(
                new ActionEffects(
                        List.of(
                                new StatusEffect(leads),
                                new SummaryEffect(),
                                new AnalysisEffect())),
                new MailRoom(new SendStore(database), new Disclosure(texts)));
    }

    @Override
    public void apply(Work work, LeadAction action) {
        effects.apply(work, action);
    }

    @Override
    public boolean hold(Work work, LeadAction action, Instant until, UUID person) {
        if (action.proposal() == null || action.proposal().kind() != Suggestion.Kind.EMAIL_DRAFT) {
            return false;
        }
        mails.hold(work, action, until, person);
        return true;
    }
}
