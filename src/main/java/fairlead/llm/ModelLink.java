package fairlead.llm;

import java.util.List;

/// The model that a person linked on this machine; the key is not in here but in the system's
/// keychain. `hosts` are the addresses beyond the provider's own that the person allowed by name;
/// `context` is how many tokens a local model may read.
public record ModelLink(
        boolean on,
        Provider provider,
        String address,
        String model,
        int context,
        List<String> hosts) {

    public static final int USUAL_CONTEXT = 8_192;

    public ModelLink {
        provider = provider == null ? Provider.ANTHROPIC : provider;
        address = address == null || address.isBlank() ? provider.usualAddress() : address.strip();
        model = model == null ? "" : model.strip();
        context = context <= 0 ? USUAL_CONTEXT : context;
        hosts = hosts == null ? List.of() : List.copyOf(hosts);
    }

    /// Nothing linked: what holds until a person decides.
    public static ModelLink none() {
        return new ModelLink(false, null, null, null, 0, null);
    }

    public ModelLink turned(boolean wanted) {
        return new ModelLink(wanted, provider, address, model, context, hosts);
    }

    /// The account under which the keychain keeps the key: one for each host.
    public String account() {
        return "model/" + Hosts.of(address);
    }
}
