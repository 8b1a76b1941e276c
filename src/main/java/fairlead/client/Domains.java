package fairlead.client;

import fairlead.lead.LeadField;
import fairlead.lead.sheet.LeadSheet;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// The domains by which a company is recognised; those of mail providers say nothing.
final class Domains {

    private static final Set<String> EVERYBODYS =
            Set.of(
                    "gmail.com",
                    "googlemail.com",
                    "outlook.com",
                    "hotmail.com",
                    "live.com",
                    "yahoo.com",
                    "icloud.com",
                    "me.com",
                    "aol.com",
                    "gmx.de",
                    "gmx.net",
                    "web.de",
                    "t-online.de",
                    "freenet.de",
                    "mail.com",
                    "proton.me",
                    "protonmail.com");

    private Domains() {}

    static Set<String> of(LeadSheet lead) {
        Set<String> domains = new LinkedHashSet<>();
        String email = lead.text(LeadField.EMAIL);
        add(domains, email.substring(email.indexOf('@') + 1));
        add(domains, host(lead.text(LeadField.WEBSITE)));
        return domains;
    }

    /// The name under which a lead would be a client.
    static String company(LeadSheet lead) {
        String company = lead.text(LeadField.COMPANY);
        return company.isEmpty() ? lead.name() : company;
    }

    private static void add(Set<String> domains, String domain) {
        String known = domain.toLowerCase(Locale.ROOT).strip();
        if (known.contains(".") && !EVERYBODYS.contains(known)) {
            domains.add(known);
        }
    }

    private static String host(String website) {
        try {
            String url = website.contains("://") ? website : "https://" + website;
            String host = URI.create(url.strip()).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
