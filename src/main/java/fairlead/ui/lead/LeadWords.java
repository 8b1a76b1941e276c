package fairlead.ui.lead;

import fairlead.contact.ContactRow;
import fairlead.lead.LeadStatus;
import fairlead.lead.StatusSetting;
import fairlead.settings.Texts;
import fairlead.team.Person;
import fairlead.ui.control.Formats;
import fairlead.ui.control.Stages;
import fairlead.ui.timeline.Names;
import fairlead.ui.timeline.RecordWords;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What people and statuses are called in this company, as it was last read. Belongs to the
/// window's thread.
public final class LeadWords {

    private final Texts texts;
    private final Formats formats;
    private final Names names;
    private final RecordWords record;
    private Stages stages;

    public LeadWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.names = new Names(texts);
        this.stages = new Stages(texts, List.of());
        this.record = new RecordWords(texts, formats, names, this::status);
    }

    void know(Collection<Person> people, List<StatusSetting> statuses, List<ContactRow> contacts) {
        names.know(people);
        Map<String, String> addresses = new HashMap<>();
        contacts.stream()
                .filter(contact -> contact.email() != null)
                .forEach(contact -> addresses.put(contact.email(), contact.name()));
        names.knowAddresses(addresses);
        stages = new Stages(texts, statuses);
    }

    public Names names() {
        return names;
    }

    public RecordWords record() {
        return record;
    }

    Stages stages() {
        return stages;
    }

    String status(LeadStatus status) {
        return stages.name(status);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, formats.zone());
    }
}
