package fairlead.importing.mapping;

import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A row read as a lead: what its cells say, and the remarks where they do not say it well. Belongs
/// to the thread that reads.
public final class LeadDraft {

    private final long row;
    private final Map<LeadField, Object> values = new EnumMap<>(LeadField.class);
    private final List<String> tags = new ArrayList<>();
    private final List<ContactDraft> contacts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<ImportField, Instant> instants = new EnumMap<>(ImportField.class);
    private final Map<ImportField, String> texts = new EnumMap<>(ImportField.class);
    private LeadStatus status;
    private boolean named;

    LeadDraft(long row) {
        this.row = row;
    }

    /// The row's number in the file.
    public long row() {
        return row;
    }

    /// The lead's fields that the row fills; those it leaves empty are missing.
    public Map<LeadField, Object> values() {
        return values;
    }

    public String text(LeadField field) {
        return (String) values.get(field);
    }

    /// Whether the name is a person's own and not a stand-in such as the company's.
    public boolean isNamed() {
        return named;
    }

    /// Empty where the file does not say.
    public Optional<LeadStatus> status() {
        return Optional.ofNullable(status);
    }

    public Optional<Instant> created() {
        return Optional.ofNullable(instants.get(ImportField.CREATED));
    }

    public Optional<Instant> engaged() {
        return Optional.ofNullable(instants.get(ImportField.ENGAGED));
    }

    public Optional<Instant> closed() {
        return Optional.ofNullable(instants.get(ImportField.CLOSED));
    }

    /// The owner's name or mail address as it stands in the file.
    public Optional<String> owner() {
        return Optional.ofNullable(texts.get(ImportField.OWNER));
    }

    /// The lead's key in the program it comes from.
    public Optional<String> key() {
        return Optional.ofNullable(texts.get(ImportField.KEY));
    }

    public Optional<String> lostReason() {
        return Optional.ofNullable(texts.get(ImportField.LOST_REASON));
    }

    public List<String> tags() {
        return tags;
    }

    public List<ContactDraft> contacts() {
        return contacts;
    }

    public List<Remark> remarks() {
        return remarks;
    }

    /// The first remark that refuses the row.
    public Optional<Remark> refusal() {
        return remarks.stream().filter(Remark::refuses).findFirst();
    }

    void set(LeadField field, Object value) {
        if (value != null && !value.equals("")) {
            values.put(field, value);
        }
    }

    void set(ImportField field, Instant value) {
        instants.put(field, value);
    }

    void set(ImportField field, String value) {
        texts.put(field, value);
    }

    void stand(LeadStatus value) {
        status = value;
    }

    void name(String name, boolean own) {
        set(LeadField.NAME, name);
        named = own;
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }
}
