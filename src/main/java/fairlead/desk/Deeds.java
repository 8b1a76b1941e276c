package fairlead.desk;

import fairlead.action.ActionEffects;
import fairlead.action.effect.AnalysisEffect;
import fairlead.action.effect.StatusEffect;
import fairlead.action.effect.SummaryEffect;
import fairlead.autonomy.run.Doing;
import fairlead.lead.LeadService;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.storage.Database;

import java.util.List;

/// What agents may do by themselves: exactly what approving a proposal does.
public final class Deeds {

    private Deeds() {}

    public static Doing of(Database database) {
        LeadService leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        return new ActionEffects(
                        List.of(new StatusEffect(leads), new SummaryEffect(), new AnalysisEffect()))
                ::apply;
    }
}
