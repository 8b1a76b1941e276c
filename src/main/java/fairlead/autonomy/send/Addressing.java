package fairlead.autonomy.send;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// To whom a mail goes: computed from the people of its lead and of the thread that it answers, and
/// from no text. Nobody gets a copy.
public record Addressing(List<Addressee> to) {

    public Addressing {
        to = List.copyOf(to);
    }

    /// Those of the thread who are people of the lead; without a thread the first of the lead. A
    /// thread in which nobody of the lead speaks is answered by nobody.
    public static Addressing of(List<Addressee> people, Set<String> thread) {
        if (thread.isEmpty()) {
            return new Addressing(people.stream().limit(1).toList());
        }
        Set<String> there = thread.stream().map(Addressing::plain).collect(Collectors.toSet());
        return new Addressing(
                people.stream().filter(one -> there.contains(plain(one.address()))).toList());
    }

    public List<String> addresses() {
        return to.stream().map(Addressee::address).distinct().toList();
    }

    static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
