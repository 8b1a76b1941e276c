package fairlead.lead.naming;

import java.util.Set;
import java.util.regex.Pattern;

/// Brings company names to one form: `Müller & Söhne GmbH & Co. KG` and `Mueller und Soehne`.
public final class CompanyName {

    private static final Set<String> FORMS =
            Set.of(
                    "gmbh",
                    "mbh",
                    "ag",
                    "kg",
                    "kgaa",
                    "ohg",
                    "gbr",
                    "ug",
                    "se",
                    "ev",
                    "eg",
                    "ek",
                    "haftungsbeschrankt",
                    "inc",
                    "incorporated",
                    "llc",
                    "ltd",
                    "limited",
                    "plc",
                    "corp",
                    "corporation",
                    "co",
                    "company",
                    "sa",
                    "sas",
                    "sarl",
                    "srl",
                    "spa",
                    "bv",
                    "nv",
                    "ab",
                    "as",
                    "oy",
                    "aps",
                    "sl",
                    "pty",
                    "the",
                    "und",
                    "and",
                    "gesellschaft");

    private static final Pattern FORM =
            Pattern.compile(
                    "(?i)\\b(GmbH|AG|KG|OHG|GbR|UG|e\\.?K\\.?|Inc\\.?|LLC|Ltd\\.?|PLC|Corp\\.?|S\\.?A\\.?|"
                        + "SARL|S\\.?r\\.?l\\.?|B\\.?V\\.?|N\\.?V\\.?|Pty|Holding|Group|SE)\\W*$");

    private CompanyName() {}

    /// Empty only where nothing but legal forms was given.
    public static String plain(String text) {
        String words = Words.folded(text);
        StringBuilder kept = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!FORMS.contains(word)) {
                kept.append(kept.isEmpty() ? "" : " ").append(word);
            }
        }
        return kept.isEmpty() ? words : kept.toString();
    }

    /// Whether the name carries a legal form, as only companies do.
    public static boolean hasForm(String text) {
        return FORM.matcher(text).find();
    }
}
