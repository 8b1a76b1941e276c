package fairlead.ui.settings;

import fairlead.autonomy.spend.SpendLimits;
import fairlead.autonomy.spend.Taken;
import fairlead.llm.ModelLink;

/// The linked model of this machine and what it may take. Everything here is slow and is called on
/// a worker; only [#trial] talks to anybody.
public interface ModelRoom {

    /// How things stand: what is linked, whether a key is kept and for how long, budgets, what was
    /// taken, whether a price is known, and of which day prices are.
    record State(
            ModelLink link,
            boolean key,
            boolean keepsKeys,
            SpendLimits limits,
            Taken taken,
            boolean priced,
            String pricesOf) {}

    State state();

    /// Keeps the link; a key that was typed goes into the system's keychain.
    State keep(ModelLink link, String key);

    State limit(SpendLimits limits);

    /// Asks the model for one word; returns how long it took in milliseconds.
    long trial(ModelLink link, String key);

    /// The bytes that would leave for each agent, for a lead of this workspace; keys left out.
    String preview(ModelLink link);
}
