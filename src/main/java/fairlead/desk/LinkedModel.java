package fairlead.desk;

import fairlead.agents.model.ModelThinker;
import fairlead.agents.model.Prompts;
import fairlead.autonomy.model.ModelDoor;
import fairlead.autonomy.run.Thinker;
import fairlead.autonomy.spend.SpendService;
import fairlead.autonomy.spend.SpendStore;
import fairlead.llm.LinkFile;
import fairlead.llm.Models;
import fairlead.llm.PriceTable;
import fairlead.settings.Keychain;
import fairlead.storage.Database;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;

/// The model that is linked on this machine, for whichever workspace is open: the same for the
/// window and for the command line. Nothing of it loads or opens anything before the first call.
public record LinkedModel(Path folder, Keychain keys) {

    /// Who thinks for a person's agents: the model where one is linked and may, else the rules.
    public Thinker thinker(Database database, UUID me, boolean copy) {
        SpendStore store = new SpendStore(database);
        ModelBench.Purse purse =
                new ModelBench.Purse(
                        new SpendService(database, store, me, copy),
                        () -> store.limits(me),
                        database.clock());
        return through(
                new ModelBench(
                        new LinkFile(folder),
                        new Models(keys, database.clock()),
                        PriceTable.read(folder),
                        purse));
    }

    /// The same with another way to a model.
    public ModelThinker through(ModelDoor door) {
        return new ModelThinker(door, new Prompts(folder.resolve("prompts")), new SecureRandom());
    }

    public boolean isOn() {
        return new LinkFile(folder).read().on();
    }
}
