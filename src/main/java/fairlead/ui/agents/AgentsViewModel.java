package fairlead.ui.agents;

import fairlead.autonomy.AgentType;
import fairlead.autonomy.limit.StopService;
import fairlead.autonomy.run.Receipt;
import fairlead.desk.AgentDesk;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Changes;
import fairlead.storage.Committed;
import fairlead.ui.shell.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Whether the agents work, and what a person asks of them. A stop is in force before it is
/// written.
public final class AgentsViewModel {

    private final Supplier<AgentDesk> desk;
    private final StopService stops;
    private final Actor me;
    private final Background background;
    private final Texts texts;
    private final Consumer<String> told;
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final Changes.Subscription heard;

    /// The desk where the agents work, which is made when somebody first comes to it, and who stops
    /// them.
    public record Room(Supplier<AgentDesk> desk, StopService stops, Actor me, Changes changes) {}

    public AgentsViewModel(Room room, Background background, Texts texts, Consumer<String> told) {
        this.desk = room.desk();
        this.stops = room.stops();
        this.me = room.me();
        this.background = background;
        this.texts = texts;
        this.told = told;
        Consumer<Committed> look = background.onWindow(committed -> load());
        this.heard =
                room.changes()
                        .listen(
                                committed -> {
                                    if (committed.touches("settings")) {
                                        look.accept(committed);
                                    }
                                });
    }

    /// Reads whether they were stopped when the program ended.
    public void load() {
        background.run(() -> desk.get().wasStopped()).onSuccess(this::follow).start();
    }

    /// A stop may come from elsewhere: another place of the window, or an undo.
    private void follow(boolean stop) {
        paused.set(stop);
        desk.get().pause(stop);
    }

    /// Hears no more of stops.
    public void close() {
        heard.close();
    }

    public void toggle() {
        boolean stop = !paused.get();
        paused.set(stop);
        desk.get().pause(stop);
        background
                .run(() -> stops.stopMine(me, stop))
                .onSuccess(done -> told.accept(texts.get(stop ? "agents.paused" : "agents.go")))
                .on(FairleadException.class, bad -> told.accept(texts.of(bad)))
                .start();
    }

    /// Asks one agent to look at a lead; the answer comes when it is done.
    public void ask(AgentType agent, UUID lead) {
        if (paused.get()) {
            told.accept(texts.get("agents.run.stopped"));
            return;
        }
        Consumer<Receipt> answer = background.onWindow(this::answer);
        desk.get().ask(agent, lead, answer);
    }

    private void answer(Receipt receipt) {
        told.accept(
                receipt.failed()
                        ? texts.get("agents.failed")
                        : receipt.done() + receipt.pending() == 0
                                ? texts.get("agents.nothing")
                                : texts.get("agents.receipt", receipt.done(), receipt.pending()));
    }

    /// Agents leave this lead alone from now on, or where they do, may look at it again.
    public void leaveAlone(UUID lead) {
        background
                .run(() -> stops.toggleAlone(me, lead))
                .onSuccess(
                        done ->
                                told.accept(
                                        texts.get(done.result() ? "agents.alone" : "agents.again")))
                .on(FairleadException.class, bad -> told.accept(texts.of(bad)))
                .start();
    }

    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }
}
