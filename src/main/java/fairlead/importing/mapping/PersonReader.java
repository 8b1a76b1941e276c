package fairlead.importing.mapping;

import fairlead.importing.mapping.RowCells.Cell;
import fairlead.importing.value.MailText;
import fairlead.importing.value.PhoneText;
import fairlead.lead.LeadField;
import fairlead.lead.naming.CompanyName;
import fairlead.lead.naming.PersonName;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads who the lead is: name, company, mail, phone, title, and people beside it.
final class PersonReader {

    private static final Pattern TURNED = Pattern.compile("[^,]+, ?[^,]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final PhoneText phones;

    PersonReader(String region) {
        phones = new PhoneText(region);
    }

    void read(RowCells cells, LeadDraft draft, NoteLines notes) {
        String company = cells.text(ImportField.COMPANY);
        draft.set(LeadField.COMPANY, company);
        List<String> mails = readMails(cells, draft, notes);
        readPhones(cells, draft, notes);
        readWebsites(cells, draft, notes);
        nameLead(cells, draft, notes);
        addContacts(cells.text(ImportField.TITLE), mails, draft, notes);
    }

    private static void nameLead(RowCells cells, LeadDraft draft, NoteLines notes) {
        String person = person(cells);
        String subject = cells.text(ImportField.SUBJECT);
        String company = cells.text(ImportField.COMPANY);
        if (!person.isEmpty()) {
            draft.name(person, true);
        } else if (!company.isEmpty()) {
            draft.name(company, false);
        } else if (!subject.isEmpty()) {
            draft.name(subject, false);
        } else if (draft.text(LeadField.EMAIL) != null) {
            draft.name(nameOf(draft.text(LeadField.EMAIL)), true);
        } else if (draft.text(LeadField.PHONE) != null) {
            draft.name(draft.text(LeadField.PHONE), false);
        } else if (!deal(cells).isEmpty()) {
            draft.name(deal(cells), false);
        } else {
            String mail = cells.text(ImportField.EMAIL);
            draft.remark(
                    Remark.refused(
                            draft.row(),
                            "",
                            mail,
                            mail.isEmpty() ? "importing.remark.noname" : "importing.remark.mail"));
        }
        if (!subject.equals(draft.text(LeadField.NAME))) {
            cells.first(ImportField.SUBJECT).ifPresent(notes::line);
        }
    }

    /// A deal of which only the product, the value or the owner is known is called by its key.
    private static String deal(RowCells cells) {
        String product = cells.text(ImportField.PROJECT_TYPE);
        String rest = cells.text(ImportField.VALUE) + cells.text(ImportField.OWNER);
        return (product + rest).isEmpty()
                ? ""
                : (product + " " + cells.text(ImportField.KEY)).strip();
    }

    private static String person(RowCells cells) {
        String first = cells.text(ImportField.FIRST_NAME);
        String last = cells.text(ImportField.LAST_NAME);
        String halves = new PersonName(first, last).full();
        String whole = BLANKS.matcher(cells.text(ImportField.NAME)).replaceAll(" ");
        boolean turned = TURNED.matcher(whole).matches() && !CompanyName.hasForm(whole);
        return halves.isEmpty() ? turned ? PersonName.of(whole).full() : whole : halves;
    }

    private static List<String> readMails(RowCells cells, LeadDraft draft, NoteLines notes) {
        List<String> mails = new ArrayList<>();
        for (Cell cell : cells.all(ImportField.EMAIL)) {
            MailText mail = MailText.parse(cell.text());
            mail.addresses().stream().filter(a -> !mails.contains(a)).forEach(mails::add);
            if (mail.isBroken()) {
                keep(cell, "importing.remark.mail", draft, notes);
            }
        }
        if (!mails.isEmpty()) {
            draft.set(LeadField.EMAIL, mails.getFirst());
        }
        return mails;
    }

    private void readPhones(RowCells cells, LeadDraft draft, NoteLines notes) {
        String unread = null;
        for (Cell cell : cells.all(ImportField.PHONE)) {
            for (String part : PhoneText.parts(cell.text())) {
                String number = phones.parse(part).orElse(null);
                if (number == null) {
                    draft.remark(remark(cell, "importing.remark.phone", draft));
                    unread = unread == null ? part : unread;
                    notes.line(cell.column().name(), part);
                } else if (draft.text(LeadField.PHONE) == null) {
                    draft.set(LeadField.PHONE, number);
                } else if (!number.equals(draft.text(LeadField.PHONE))) {
                    notes.line(cell.column().name(), number);
                }
            }
        }
        if (draft.text(LeadField.PHONE) == null) {
            draft.set(LeadField.PHONE, unread);
        }
    }

    private static void readWebsites(RowCells cells, LeadDraft draft, NoteLines notes) {
        for (Cell cell : cells.all(ImportField.WEBSITE)) {
            if (draft.text(LeadField.WEBSITE) == null) {
                draft.set(LeadField.WEBSITE, cell.text());
            } else {
                notes.line(cell);
            }
        }
    }

    private static void addContacts(
            String title, List<String> mails, LeadDraft draft, NoteLines notes) {
        if (!title.isEmpty() && draft.isNamed()) {
            draft.contacts()
                    .add(
                            new ContactDraft(
                                    draft.text(LeadField.NAME),
                                    draft.text(LeadField.EMAIL),
                                    draft.text(LeadField.PHONE),
                                    title,
                                    true));
        } else if (!title.isEmpty()) {
            notes.add(title);
        }
        mails.stream()
                .skip(1)
                .map(mail -> new ContactDraft(nameOf(mail), mail, null, null, false))
                .forEach(draft.contacts()::add);
    }

    /// `ann.lee@acme.com` is, as long as nobody says better, Ann Lee.
    private static String nameOf(String mail) {
        StringBuilder name = new StringBuilder();
        for (String part : mail.substring(0, mail.indexOf('@')).split("[._+-]+")) {
            if (!part.isEmpty()) {
                name.append(name.isEmpty() ? "" : " ")
                        .append(Character.toUpperCase(part.charAt(0)))
                        .append(part.substring(1));
            }
        }
        return name.isEmpty() ? mail : name.toString();
    }

    private static void keep(Cell cell, String key, LeadDraft draft, NoteLines notes) {
        draft.remark(remark(cell, key, draft));
        notes.line(cell);
    }

    private static Remark remark(Cell cell, String key, LeadDraft draft) {
        return Remark.kept(draft.row(), cell.column().name(), cell.text(), key);
    }
}
