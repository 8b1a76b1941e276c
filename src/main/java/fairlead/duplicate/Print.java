package fairlead.duplicate;

import fairlead.lead.naming.CompanyName;
import fairlead.lead.naming.PersonName;
import fairlead.lead.naming.Words;

import java.util.List;

/// A lead's identity in the form in which it is compared, computed once. A company that stands in
/// for a missing name is no name.
record Print(
        LeadIdentity lead,
        String first,
        String last,
        String company,
        String phone,
        List<String> blocks) {

    private static final int COMPANY_START = 5;
    private static final int NAME_START = 4;
    private static final int SHORTEST_PHONE = 6;

    static Print of(LeadIdentity lead) {
        String company = lead.company() == null ? "" : CompanyName.plain(lead.company());
        boolean standIn = !company.isEmpty() && CompanyName.plain(lead.name()).equals(company);
        PersonName person = standIn ? new PersonName("", "") : PersonName.of(lead.name());
        String first = Words.folded(person.first());
        String last = Words.folded(person.last());
        return new Print(
                lead, first, last, company, digits(lead.phone()), blocks(first, last, company));
    }

    /// The whole name, empty where nobody is named.
    String name() {
        return first.isEmpty() ? last : first + ' ' + last;
    }

    /// Only leads that share a block are compared by name: the start of the company with the first
    /// letter of the name, and the start of the last name with both first letters.
    private static List<String> blocks(String first, String last, String company) {
        if (last.isEmpty() || company.isEmpty()) {
            return List.of();
        }
        char initial = first.isEmpty() ? last.charAt(0) : first.charAt(0);
        return List.of(
                start(company, COMPANY_START) + '/' + initial,
                company.charAt(0) + "/" + start(last, NAME_START) + '/' + initial);
    }

    private static String start(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static String digits(String phone) {
        if (phone == null) {
            return "";
        }
        String digits = phone.replaceAll("\\D", "");
        return digits.length() < SHORTEST_PHONE ? "" : digits;
    }
}
