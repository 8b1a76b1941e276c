package fairlead.ui.lead;

import fairlead.action.ActionRow;
import fairlead.contact.ContactRow;
import fairlead.exporting.Paper;
import fairlead.lead.LeadField;
import fairlead.lead.sheet.LeadSheet;
import fairlead.settings.Texts;
import fairlead.timeline.FeedCursor;
import fairlead.timeline.FeedFilter;
import fairlead.timeline.FeedOrder;
import fairlead.timeline.TimelineRow;
import fairlead.ui.control.Formats;
import fairlead.ui.timeline.EventLines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A lead on paper: its facts, its people, what is to be done, and the newest of what happened.
public final class LeadPaper {

    private static final int EVENTS = 200;

    private final LeadReads reads;
    private final LeadWords words;
    private final FactFormat format;
    private final Texts texts;
    private final Formats formats;
    private final Supplier<UUID> lead;

    /// `lead` says which one is shown.
    public LeadPaper(
            LeadReads reads,
            LeadWords words,
            FactFormat format,
            Texts texts,
            Formats formats,
            Supplier<UUID> lead) {
        this.reads = reads;
        this.words = words;
        this.format = format;
        this.texts = texts;
        this.formats = formats;
        this.lead = lead;
    }

    boolean isLetter() {
        return List.of("US", "CA", "MX").contains(Locale.getDefault().getCountry());
    }

    /// Slow; called on a worker.
    Paper read() {
        UUID id = lead.get();
        LeadSheet sheet = reads.sheets().find(id).orElseThrow();
        return new Paper(
                sheet.name(),
                sheet.text(LeadField.COMPANY) + "  ·  " + words.status(sheet.status()),
                List.of(
                        new Paper.Section(texts.get("lead.print.facts"), facts(sheet)),
                        new Paper.Section(
                                texts.get("lead.print.people"),
                                reads.contacts().ofLead(id).stream().map(this::contact).toList()),
                        new Paper.Section(
                                texts.get("lead.print.next"),
                                reads.actions().open(id).stream().map(this::action).toList()),
                        new Paper.Section(texts.get("lead.print.timeline"), events(id))));
    }

    private List<Paper.Line> facts(LeadSheet sheet) {
        return Stream.of(LeadField.values())
                .filter(field -> field != LeadField.NAME && field != LeadField.CURRENCY)
                .filter(field -> sheet.get(field) != null)
                .map(field -> new Paper.Line(name(field), value(sheet, field)))
                .toList();
    }

    private String name(LeadField field) {
        return texts.get("lead.field." + field.label());
    }

    private String value(LeadSheet sheet, LeadField field) {
        return switch (field) {
            case OWNER -> words.names().person((UUID) sheet.get(field));
            case SOURCE -> texts.get("lead.source." + label(sheet.get(field)));
            default -> {
                String shown = format.show(sheet, field);
                yield shown.isEmpty() ? String.valueOf(sheet.get(field)) : shown;
            }
        };
    }

    private static String label(Object source) {
        return source.toString().toLowerCase(Locale.ROOT);
    }

    private Paper.Line contact(ContactRow contact) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("contact.role." + contact.role().label()));
        Stream.of(contact.title(), contact.email())
                .filter(part -> part != null && !part.isBlank())
                .forEach(parts::add);
        if (contact.phone() != null) {
            parts.add(format.phone(contact.phone()));
        }
        return new Paper.Line(contact.name(), String.join("  ·  ", parts));
    }

    private Paper.Line action(ActionRow action) {
        String due =
                action.dueAt() == null
                        ? ""
                        : formats.date(LocalDate.ofInstant(action.dueAt(), formats.zone()));
        return new Paper.Line(due, action.title());
    }

    private List<Paper.Line> events(UUID id) {
        EventLines lines = new EventLines(texts, formats, words.names(), words.record());
        return reads
                .timeline()
                .page(id, FeedFilter.ALL, FeedCursor.start(FeedOrder.NEWEST_FIRST), EVENTS)
                .entries()
                .stream()
                .filter(TimelineRow.class::isInstance)
                .map(TimelineRow.class::cast)
                .map(
                        row ->
                                new Paper.Line(
                                        formats.date(LocalDate.ofInstant(row.at(), formats.zone())),
                                        lines.text(row)))
                .toList();
    }
}
