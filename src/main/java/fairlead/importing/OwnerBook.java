package fairlead.importing;

import fairlead.lead.naming.PersonName;
import fairlead.lead.naming.Words;
import fairlead.storage.Ids;
import fairlead.storage.Work;
import fairlead.team.Person;
import fairlead.team.TeamRole;
import fairlead.team.User;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Knows users by name and mail address, and adds those whom a file names and nobody knows yet.
final class OwnerBook {

    private final Map<String, UUID> known = new HashMap<>();

    OwnerBook(List<Person> people) {
        people.forEach(this::add);
    }

    private void add(Person person) {
        known.put(person.email().toLowerCase(Locale.ROOT), person.id());
        known.putIfAbsent(plain(person.name()), person.id());
    }

    private static String plain(String name) {
        return Words.plain(PersonName.of(name).full());
    }

    /// The owner's id, or null.
    UUID find(String text) {
        UUID byMail = known.get(text.toLowerCase(Locale.ROOT));
        return byMail != null ? byMail : known.get(plain(text));
    }

    /// Takes note of a name in a dry run.
    void assume(String text) {
        known.put(plain(text), Ids.next());
    }

    UUID make(Work work, String text) {
        boolean mail = text.indexOf('@') > 0;
        String address = mail ? text.toLowerCase(Locale.ROOT) : Ids.next() + "@fairlead.invalid";
        User user = new User(address, text, TeamRole.REP, work.now());
        work.add(user);
        add(new Person(user.id(), text, address));
        return user.id();
    }
}
