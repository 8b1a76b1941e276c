package fairlead.ui.lead;

import fairlead.lead.LeadField;
import fairlead.settings.Texts;

import java.util.List;
import java.util.Locale;

/// The labels that programs write into free texts, such as `web_app`, in words of the person's
/// language; whatever else stands there stays as it was typed.
final class SeedWords {

    private static final List<String> LABELS =
            List.of(
                    "web_app",
                    "mobile",
                    "mobile_app",
                    "consulting",
                    "data",
                    "integration",
                    "modernisation",
                    "logistics",
                    "manufacturing",
                    "food",
                    "culture",
                    "health",
                    "finance",
                    "insurance",
                    "energy",
                    "education",
                    "retail",
                    "construction",
                    "software",
                    "services",
                    "public",
                    "tourism",
                    "media",
                    "agriculture",
                    "travel",
                    "real estate",
                    "publishing",
                    "professional services",
                    "transport",
                    "automotive",
                    "events");

    private final Texts texts;

    SeedWords(Texts texts) {
        this.texts = texts;
    }

    String shown(LeadField field, String stored) {
        String key = key(field, stored);
        return texts.has(key) ? texts.get(key) : stored;
    }

    /// The label behind words that were typed or left as they were shown.
    String stored(LeadField field, String typed) {
        return LABELS.stream()
                .filter(label -> texts.has(key(field, label)))
                .filter(label -> shown(field, label).equalsIgnoreCase(typed))
                .findFirst()
                .orElse(typed);
    }

    private static String key(LeadField field, String label) {
        String prefix = field == LeadField.INDUSTRY ? "lead.industry." : "lead.project_type.";
        return prefix + label.toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
