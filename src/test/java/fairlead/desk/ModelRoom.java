package fairlead.desk;

import fairlead.agents.model.ModelThinker;
import fairlead.agents.model.Prompts;
import fairlead.autonomy.spend.SpendService;
import fairlead.autonomy.spend.SpendStore;
import fairlead.lead.Lead;
import fairlead.llm.LinkFile;
import fairlead.llm.ModelLink;
import fairlead.llm.Models;
import fairlead.llm.PriceTable;
import fairlead.llm.Provider;
import fairlead.llm.StubServer;
import fairlead.mail.LeadThread;
import fairlead.settings.OneKey;
import fairlead.settings.Texts;
import fairlead.storage.Ids;
import fairlead.storage.TestEngine;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;

/// Agents at work with a model on this machine that says what the test wants.
final class ModelRoom implements AutoCloseable {

    final StubServer server = new StubServer();
    final AgentsAtWork work;
    final SpendService spend;
    final LinkFile file;
    final Crew crew;
    final ModelThinker thinker;
    final Path folder;
    private boolean closed;

    ModelRoom(Path folder) {
        this.folder = folder;
        work = new AgentsAtWork(TestEngine.H2, folder);
        SpendStore store = new SpendStore(work.database);
        spend = new SpendService(work.database, store, work.user.id(), false);
        file = new LinkFile(folder);
        ModelBench bench =
                new ModelBench(
                        file,
                        new Models(new OneKey(), work.database.clock()),
                        PriceTable.read(folder),
                        new ModelBench.Purse(
                                spend, () -> store.limits(work.user.id()), work.database.clock()));
        thinker =
                new ModelThinker(bench, new Prompts(folder.resolve("prompts")), new SecureRandom());
        Crew.Place place = new Crew.Place(work.user.id(), new Texts(Locale.ENGLISH), false);
        crew = new Crew(work.database, place, Deeds.of(work.database, place.texts()), thinker);
    }

    /// Links the stub in OpenAI's form, switched on or off.
    void link(boolean on) {
        file.write(new ModelLink(on, Provider.OPENAI, server.address() + "/v1", "m", 0, List.of()));
    }

    /// The thread that a lead's mails stand in.
    void thread(Lead lead) {
        LeadThread thread =
                new LeadThread(lead.id(), "t" + lead.id(), Ids.next(), "Offer", AgentsAtWork.NOW);
        work.add(thread);
    }

    /// The next answers of the model, each as one piece.
    void says(String... texts) {
        for (String text : texts) {
            server.answers(StubServer.saying(text));
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            server.close();
            work.close();
        }
    }
}
