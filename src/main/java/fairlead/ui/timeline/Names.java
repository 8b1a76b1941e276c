package fairlead.ui.timeline;

import fairlead.settings.Texts;
import fairlead.team.Person;
import fairlead.timeline.FeedActor;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// What those who do things are called. Belongs to the window's thread.
public final class Names {

    private final Texts texts;
    private Map<UUID, String> people = Map.of();
    private Map<String, String> addresses = Map.of();

    public Names(Texts texts) {
        this.texts = texts;
    }

    public void know(Collection<Person> everybody) {
        people = everybody.stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /// Who is meant by which mail address.
    public void knowAddresses(Map<String, String> namesByAddress) {
        addresses = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        addresses.putAll(namesByAddress);
    }

    /// The name behind an address, or the address.
    public String address(String address) {
        return addresses.getOrDefault(address, address);
    }

    /// A person by name, anybody else by what they are; never empty, whatever is missing.
    public String of(String actorType, UUID id) {
        if (id != null && people.containsKey(id)) {
            return people.get(id);
        }
        return switch (actorType == null ? "" : actorType) {
            case "user" -> texts.get("timeline.actor.user");
            case "ai" -> texts.get("timeline.actor.ai");
            case "external" -> texts.get("timeline.actor.external");
            default -> texts.get("timeline.actor.system");
        };
    }

    public String of(FeedActor actor) {
        return of(actor.type(), actor.id());
    }

    /// Only a person's name.
    public String person(UUID id) {
        return of("user", id);
    }
}
