package fairlead.llm;

import fairlead.autonomy.model.LlmException;

import java.net.URI;
import java.util.Locale;

/// Where a model may be called: at its provider's own host, at one that a person allowed by name,
/// or on this machine. Everything but this machine needs https; a local model is nowhere else.
public final class Hosts {

    private Hosts() {}

    /// The address as it may be called, or an [LlmException] of kind HOST.
    static URI allowed(ModelLink link) {
        URI address = parse(link.address());
        String host = of(link.address());
        boolean here = isHere(host);
        boolean scheme =
                "https".equalsIgnoreCase(address.getScheme())
                        || "http".equalsIgnoreCase(address.getScheme()) && here;
        boolean known =
                here
                        || !link.provider().isLocal()
                                && (link.provider().ownHosts().contains(host)
                                        || link.hosts().contains(host));
        if (!scheme || !known || host.isEmpty() || address.getRawUserInfo() != null) {
            throw LlmException.of(LlmException.Kind.HOST);
        }
        return address;
    }

    /// The host of an address in small letters; empty where there is none.
    public static String of(String address) {
        try {
            String host = URI.create(address.strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    /// Whether an address needs a person's word before it may be called.
    public static boolean needsWord(Provider provider, String address) {
        String host = of(address);
        return !host.isEmpty()
                && !isHere(host)
                && !provider.isLocal()
                && !provider.ownHosts().contains(host);
    }

    /// Whether an address is of this machine.
    public static boolean isOnThisMachine(String address) {
        return isHere(of(address));
    }

    private static URI parse(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException unreadable) {
            throw LlmException.of(LlmException.Kind.HOST);
        }
    }

    /// By its name or number alone: no name is looked up, for a name can point anywhere.
    private static boolean isHere(String host) {
        return host.equals("localhost")
                || host.equals("[::1]")
                || host.matches("127(?:\\.\\d{1,3}){3}");
    }
}
