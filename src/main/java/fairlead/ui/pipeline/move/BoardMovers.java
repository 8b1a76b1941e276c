package fairlead.ui.pipeline.move;

import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Committed;
import fairlead.team.Person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// Which cards somebody else has just changed, and who that was; told once for each card.
public final class BoardMovers {
    private static final int MOST = 50;

    private final Actor me;
    private final Texts texts;
    private final Supplier<List<Person>> people;
    private final Map<UUID, String> coming = new HashMap<>();
    private final Map<UUID, String> movers = new HashMap<>();

    public BoardMovers(Actor me, Texts texts, Supplier<List<Person>> people) {
        this.me = me;
        this.texts = texts;
        this.people = people;
    }

    /// Many cards at once, such as those of an import, are nobody's move.
    public void note(Committed committed) {
        Set<UUID> leads = committed.leads();
        boolean told = !committed.actor().equals(me) && leads.size() <= MOST;
        for (UUID lead : leads) {
            if (!told) {
                coming.remove(lead);
                movers.remove(lead);
            } else {
                coming.put(lead, name(committed.actor()));
            }
        }
    }

    /// What was noted so far is about to be shown.
    public void arrive() {
        movers.putAll(coming);
        coming.clear();
    }

    /// Who changed the card, if somebody else did and it was not told yet.
    public Optional<String> take(UUID lead) {
        return lead == null ? Optional.empty() : Optional.ofNullable(movers.remove(lead));
    }

    private String name(Actor actor) {
        return people.get().stream()
                .filter(person -> person.id().equals(actor.id()))
                .map(Person::name)
                .findFirst()
                .orElseGet(() -> texts.get("pipeline.mover." + actor.type().label()));
    }
}
