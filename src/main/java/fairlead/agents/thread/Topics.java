package fairlead.agents.thread;

import fairlead.autonomy.proposal.Topic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Which of the known topics a text touches.
final class Topics {
    private static final Map<Topic, Pattern> WORDS = new EnumMap<>(Topic.class);

    static {
        put(
                Topic.PRICE,
                "pric(?:e|es|ing)|cost|costs|discount|budget|quote|preis\\w*|kosten|rabatt|konditionen");
        put(Topic.PROPOSAL, "proposal|offer|angebot\\w*|vorschlag");
        put(Topic.CONTRACT, "contract|agreement|nda|terms|signature|vertrag\\w*|unterschrift|agb");
        put(
                Topic.SCHEDULE,
                "meet|meeting|appointment|reschedule|calendar|termin\\w*|treffen|verschieben|kalender");
        put(
                Topic.TECHNICAL,
                "api|integration|install\\w*|technical|requirements?|schnittstelle\\w*|technisch\\w*|anforderung\\w*");
        put(
                Topic.SUPPORT,
                "bug|error|issue|broken|doesn't work|support|fehler|problem|störung|funktioniert"
                        + " nicht");
        put(Topic.INVOICE, "invoice|payment|paid|overdue|rechnung\\w*|zahlung\\w*|mahnung");
    }

    private Topics() {}

    private static void put(Topic topic, String words) {
        WORDS.put(topic, Pattern.compile("(?iu)\\b(?:" + words + ")\\b"));
    }

    static List<Topic> of(String text) {
        List<Topic> topics = new ArrayList<>();
        WORDS.forEach(
                (topic, words) -> {
                    if (words.matcher(text).find()) {
                        topics.add(topic);
                    }
                });
        return topics;
    }
}
