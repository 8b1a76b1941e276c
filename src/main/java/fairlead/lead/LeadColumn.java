package fairlead.lead;

import static fairlead.lead.ColumnKind.DATE;
import static fairlead.lead.ColumnKind.FLAG;
import static fairlead.lead.ColumnKind.INSTANT;
import static fairlead.lead.ColumnKind.MONEY;
import static fairlead.lead.ColumnKind.NUMBER;
import static fairlead.lead.ColumnKind.PERSON;
import static fairlead.lead.ColumnKind.TEXT;
import static fairlead.lead.ColumnKind.WORD;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything by which leads are filtered, sorted and grouped, and what lists and cards can show.
public enum LeadColumn {
    NAME(TEXT, LeadField.NAME),
    COMPANY(TEXT, LeadField.COMPANY),
    EMAIL(TEXT, LeadField.EMAIL),
    PHONE(TEXT, LeadField.PHONE),
    WEBSITE(TEXT, LeadField.WEBSITE),
    NOTES(TEXT, LeadField.NOTES),
    STATUS(ColumnKind.STATUS),
    SOURCE(ColumnKind.SOURCE, LeadField.SOURCE),
    SOURCE_DETAIL(TEXT, LeadField.SOURCE_DETAIL),
    /// The value in the base currency, so that leads in different currencies compare.
    VALUE(MONEY, LeadField.VALUE),
    CURRENCY(TEXT, LeadField.CURRENCY),
    EXPECTED_CLOSE(DATE, LeadField.EXPECTED_CLOSE_DATE),
    INDUSTRY(TEXT, LeadField.INDUSTRY),
    COMPANY_SIZE(TEXT, LeadField.COMPANY_SIZE),
    PROJECT_TYPE(TEXT, LeadField.PROJECT_TYPE),
    OWNER(PERSON, LeadField.OWNER),
    WAIT_UNTIL(DATE, LeadField.WAIT_UNTIL),
    TAG(ColumnKind.TAG),
    TIER(WORD, "hot", "warm", "cold", "dormant"),
    SCORE(NUMBER),
    DAYS_IN_STAGE(NUMBER),
    NEXT_ACTION(INSTANT),
    LAST_TOUCH(INSTANT),
    LAST_WORD(INSTANT),
    LAST_CONTACT(INSTANT),
    LAST_CHANGE(INSTANT),
    CREATED(INSTANT),
    CLOSED(INSTANT),
    LOST_REASON(TEXT),
    /// Who has to answer: `us` where they spoke last, `them` where we did.
    AWAITING(WORD, "us", "them"),
    /// When we spoke last, where they have not answered since.
    NO_REPLY(INSTANT),
    CONTACT_ROLE(
            WORD,
            "primary",
            "decision_maker",
            "influencer",
            "technical",
            "financial",
            "end_user",
            "other"),
    OPEN(FLAG),
    STALE(FLAG),
    PROPOSAL(FLAG),
    STARRED(FLAG),
    SEARCH(ColumnKind.SEARCH),
    /// The order that people give a column of the board by hand.
    RANK(ColumnKind.RANK);

    private final ColumnKind kind;
    private final LeadField field;
    private final List<String> words;

    LeadColumn(ColumnKind kind, String... words) {
        this(kind, (LeadField) null, words);
    }

    LeadColumn(ColumnKind kind, LeadField field, String... words) {
        this.kind = kind;
        this.field = field;
        this.words = List.of(words);
    }

    public ColumnKind kind() {
        return kind;
    }

    /// The field that a person changes in this column; empty where the column is made of others.
    public Optional<LeadField> field() {
        return Optional.ofNullable(field);
    }

    /// The words that the column can hold, for [ColumnKind#WORD].
    public List<String> words() {
        return words;
    }

    public boolean isSortable() {
        return switch (this) {
            case NOTES, TAG, CONTACT_ROLE, OPEN, STALE, PROPOSAL, STARRED, SEARCH, AWAITING ->
                    false;
            default -> true;
        };
    }

    /// The last segment of the column's text key: `expected_close`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
