package fairlead.ui.timeline;

import fairlead.lead.journal.ImageVault;
import fairlead.settings.Texts;
import fairlead.timeline.EventDetails;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineRow;
import fairlead.ui.control.Formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says in a sentence what an event was, from whatever its writer left of it.
final class EventWords {

    private final Texts texts;
    private final Formats formats;
    private final Names names;
    private final RecordWords record;

    EventWords(Texts texts, Formats formats, Names names, RecordWords record) {
        this.texts = texts;
        this.formats = formats;
        this.names = names;
        this.record = record;
    }

    /// `Jo moved it from Active to Proposal sent`
    String head(TimelineRow row) {
        EventDetails details = row.details();
        String who = who(row);
        if (row.isRemoval()) {
            return texts.get("timeline.removed", who, type(row.type()));
        }
        return switch (row.type()) {
            case STATUS_CHANGED -> status(row, who);
            case SCORE_UPDATED -> score(details, who);
            case PRIORITY_CHANGED -> priority(details, who);
            case CALL_COMPLETED -> call(details, who);
            case EMAIL_SENT -> sent(details, who);
            case CUSTOM -> custom(row, who);
            default -> texts.get("timeline.event." + row.type().label(), who);
        };
    }

    /// What stands beneath the sentence: a subject or a name; empty where the sentence says it all.
    String subject(TimelineRow row) {
        if (row.isRemoval()) {
            return "";
        }
        return switch (row.type()) {
            case NOTE_ADDED, STATUS_CHANGED, SCORE_UPDATED, PRIORITY_CHANGED -> "";
            case CALL_COMPLETED -> generic(row.title()) ? "" : row.title();
            case CUSTOM -> row.details().text("conversion").isPresent() ? "" : row.title();
            default -> row.details().text("subject").orElse(text(row.title()));
        };
    }

    /// The text of the event; empty where there is none or it only repeats the subject.
    String body(TimelineRow row) {
        String body = ImageVault.words(text(row.description()));
        if (row.type() == EventType.NOTE_ADDED && body.isEmpty() && images(row).isEmpty()) {
            return text(row.title());
        }
        return body.equals(subject(row)) ? "" : body;
    }

    /// The names of the pictures in its text.
    List<String> images(TimelineRow row) {
        return row.isRemoval() ? List.of() : ImageVault.named(text(row.description()));
    }

    /// Small facts: how long, who came, why it was lost.
    List<String> facts(TimelineRow row) {
        EventDetails details = row.details();
        List<String> facts = new ArrayList<>();
        details.number("duration_minutes")
                .ifPresent(minutes -> facts.add(texts.get("timeline.minutes", minutes)));
        details.text("contact")
                .filter(name -> row.type() == EventType.CALL_COMPLETED)
                .ifPresent(name -> facts.add(texts.get("timeline.call.with", name)));
        List<String> people = details.texts("attendees");
        if (!people.isEmpty()) {
            facts.add(String.join(", ", people));
        }
        details.text("lost_reason").map(record::lostReason).ifPresent(facts::add);
        details.text("url").or(() -> details.text("page")).ifPresent(facts::add);
        details.text("reason")
                .filter(reason -> row.type() == EventType.EMAIL_BOUNCED)
                .ifPresent(facts::add);
        return facts;
    }

    String type(EventType type) {
        return texts.get("timeline.type." + type.label());
    }

    private String who(TimelineRow row) {
        boolean outside =
                "external".equals(row.actorType())
                        || row.type() == EventType.EMAIL_RECEIVED
                        || row.type() == EventType.EMAIL_REPLIED;
        if (outside && !row.isRemoval()) {
            EventDetails details = row.details();
            Optional<String> from =
                    details.text("from_name")
                            .or(() -> details.text("from"))
                            .map(EventWords::bare)
                            .map(names::address);
            return from.orElse(texts.get("timeline.actor.external"));
        }
        return names.of(row.actorType(), row.actorId());
    }

    private static String bare(String from) {
        int address = from.indexOf('<');
        return address > 0 ? from.substring(0, address).replace("\"", "").strip() : from;
    }

    private String status(TimelineRow row, String who) {
        Optional<String> from = row.details().text("from").map(record::status);
        Optional<String> to = row.details().text("to").map(record::status);
        if (from.isPresent() && to.isPresent()) {
            return texts.get("timeline.moved", who, from.get(), to.get());
        }
        return to.map(status -> texts.get("timeline.moved-to", who, status))
                .orElse(text(row.title()));
    }

    private String score(EventDetails details, String who) {
        Optional<String> to = details.text("to").or(() -> details.text("score"));
        return details.text("from")
                .filter(from -> to.isPresent())
                .map(from -> texts.get("timeline.scored", who, percent(from), percent(to.get())))
                .or(() -> to.map(score -> texts.get("timeline.scored-to", who, percent(score))))
                .orElse(texts.get("timeline.event.score_updated", who));
    }

    private String percent(String number) {
        try {
            double value = Double.parseDouble(number);
            return formats.number(Math.round(value <= 1 ? value * 100 : value));
        } catch (NumberFormatException notANumber) {
            return number;
        }
    }

    private String priority(EventDetails details, String who) {
        return details.text("to")
                .map(tier -> texts.get("timeline.ranked", who, tier(tier)))
                .orElse(texts.get("timeline.event.priority_changed", who));
    }

    private String tier(String tier) {
        String key = "timeline.tier." + tier.toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.get(key) : tier;
    }

    private String call(EventDetails details, String who) {
        boolean inbound = details.text("direction").filter("inbound"::equals).isPresent();
        String outcome = details.text("outcome").orElse("answered");
        String key = "timeline.call." + (inbound ? "inbound." : "outbound.") + outcome;
        return texts.has(key)
                ? texts.get(key, who)
                : texts.get("timeline.event.call_completed", who);
    }

    private String sent(EventDetails details, String who) {
        List<String> to = details.texts("to").stream().map(names::address).toList();
        return to.isEmpty()
                ? texts.get("timeline.event.email_sent", who)
                : texts.get("timeline.sent-to", who, shortList(to));
    }

    private String shortList(List<String> people) {
        return people.size() == 1
                ? people.getFirst()
                : texts.get("timeline.and-others", people.getFirst(), people.size() - 1);
    }

    private String custom(TimelineRow row, String who) {
        Optional<String> conversion = row.details().text("conversion");
        if (conversion.isPresent() && texts.has("timeline.conversion." + conversion.get())) {
            return texts.get("timeline.conversion." + conversion.get(), who, text(row.title()));
        }
        return row.actionId() != null && row.details().flag("completed")
                ? texts.get("timeline.action-done", who)
                : texts.get("timeline.event.custom", who);
    }

    /// Titles that only name the kind of the event, which the sentence says better.
    private static boolean generic(String title) {
        return title == null || title.isBlank() || title.equals("Call");
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
