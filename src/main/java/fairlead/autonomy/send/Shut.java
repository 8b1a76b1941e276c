package fairlead.autonomy.send;

import java.util.Set;

/// Addresses, and domains as a whole, to which nothing is sent: by the company's list, because they
/// asked for it, or because mail to them came back.
public record Shut(Set<String> addresses, Set<String> domains, boolean asked) {
    public static final Shut NOBODY = new Shut(Set.of(), Set.of(), false);

    public Shut {
        addresses = Set.copyOf(addresses);
        domains = Set.copyOf(domains);
    }

    boolean holds(String address) {
        String plain = Addressing.plain(address);
        return asked || addresses.contains(plain) || domains.contains(domain(plain));
    }

    static String domain(String address) {
        return Addressing.plain(address.substring(address.lastIndexOf('@') + 1));
    }
}
