package fairlead.app;

import fairlead.agents.model.ModelThinker;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.model.CancelToken;
import fairlead.autonomy.model.LlmRequest;
import fairlead.autonomy.model.ModelDoor;
import fairlead.autonomy.run.Thinker;
import fairlead.autonomy.spend.SpendLimits;
import fairlead.autonomy.spend.SpendService;
import fairlead.autonomy.spend.SpendStore;
import fairlead.desk.Crew;
import fairlead.desk.LinkedModel;
import fairlead.llm.LinkFile;
import fairlead.llm.ModelLink;
import fairlead.llm.Models;
import fairlead.llm.PriceTable;
import fairlead.settings.Keychain;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceKind;
import fairlead.ui.settings.ModelRoom;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// The linked model of this machine at work in one workspace, and what a person sees and sets of
/// it. Nothing of it loads or opens anything before the first call.
final class ModelWorks implements ModelRoom {

    private static final int LOOKED_AT = 60;
    private static final LlmRequest ONE_WORD =
            new LlmRequest(
                    "You are being tested. Answer with the JSON object {\"word\":\"yes\"}.",
                    "Say yes.",
                    "test",
                    "{\"type\":\"object\",\"properties\":{\"word\":{\"type\":\"string\"}},"
                            + "\"required\":[\"word\"],\"additionalProperties\":false}",
                    64);

    private final Services services;
    private final Texts texts;
    private final Keychain keys;
    private final Path folder;
    private final LinkedModel linked;
    private final LinkFile file;
    private final Models models;
    private final SpendStore store;
    private final SpendService spend;

    /// `folder` is where the settings of this machine are.
    ModelWorks(Services services, Texts texts, Keychain keys, Path folder) {
        this.services = services;
        this.texts = texts;
        this.keys = keys;
        this.folder = folder;
        linked = new LinkedModel(folder, keys);
        file = new LinkFile(folder);
        models = new Models(keys, services.database.clock());
        store = new SpendStore(services.database);
        boolean copy = services.note.kind() == WorkspaceKind.TEAM;
        spend = new SpendService(services.database, store, services.me.id(), copy);
    }

    /// Who thinks for the agents: the linked model where it may, else the rules.
    Thinker thinker() {
        boolean copy = services.note.kind() == WorkspaceKind.TEAM;
        return linked.thinker(services.database, services.me.id(), copy);
    }

    @Override
    public State state() {
        ModelLink link = file.read();
        PriceTable prices = PriceTable.read(folder);
        boolean key = link.provider().isLocal() || keys.find(link.account()).isPresent();
        return new State(
                link,
                key,
                keys.isThere(),
                store.limits(services.me.id()),
                spend.taken(),
                prices.isKnown(link),
                prices.asOf());
    }

    @Override
    public State keep(ModelLink link, String key) {
        if (!key.isBlank()) {
            var unused = keys.keep(link.account(), key.strip());
        }
        file.write(link);
        return state();
    }

    @Override
    public State limit(SpendLimits limits) {
        SpendLimits now = store.limits(services.me.id());
        if (!Objects.equals(now.month(), limits.month())) {
            spend.limitCompany(services.actor(), limits);
        }
        spend.limit(services.actor(), limits);
        return state();
    }

    @Override
    public long trial(ModelLink link, String key) {
        long begun = System.nanoTime();
        models.trial(link, key.strip()).complete(ONE_WORD, delta -> {}, new CancelToken());
        return (System.nanoTime() - begun) / 1_000_000;
    }

    @Override
    public String preview(ModelLink link) {
        Crew.Place place =
                new Crew.Place(services.me.id(), texts, services.note.kind() == WorkspaceKind.TEAM);
        Crew crew = new Crew(services.database, place, (work, action) -> {});
        StringBuilder all = new StringBuilder();
        for (AgentType agent : AgentType.values()) {
            if (agent != AgentType.LEAD_SCORER) {
                String name = texts.get("today.agent." + agent.label());
                all.append(texts.get("models.preview.agent", name))
                        .append('\n')
                        .append(
                                request(crew, agent)
                                        .map(request -> models.preview(link, request))
                                        .orElseGet(() -> texts.get("models.preview.nothing")))
                        .append("\n\n");
            }
        }
        return all.toString();
    }

    private Optional<LlmRequest> request(Crew crew, AgentType agent) {
        ModelThinker thinker = linked.through(ModelDoor.SHUT);
        return crew.latest(LOOKED_AT).stream()
                .flatMap(
                        lead ->
                                crew
                                        .task(agent, lead, services.database.clock().instant())
                                        .flatMap(task -> thinker.request(agent, task))
                                        .stream())
                .findFirst();
    }
}
