package fairlead.lead.tag;

import fairlead.lead.LeadTag;
import fairlead.lead.Tag;
import fairlead.storage.Database;
import fairlead.storage.Work;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Reads the tags there are and those of a lead, by name.
public final class TagStore {

    private static final String ROWS =
            "select new fairlead.lead.tag.TagRow(t.id, t.name, t.color) from Tag t";

    private final Database database;

    public TagStore(Database database) {
        this.database = database;
    }

    public List<TagRow> all() {
        return database.read(
                session ->
                        session.createSelectionQuery(ROWS + " order by t.name", TagRow.class)
                                .getResultList());
    }

    public List<TagRow> ofLead(UUID leadId) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        ROWS
                                                + " join LeadTag lt on lt.tagId = t.id"
                                                + " where lt.leadId = :lead order by t.name",
                                        TagRow.class)
                                .setParameter("lead", leadId)
                                .getResultList());
    }

    Optional<Tag> named(Work work, String name) {
        return work.session()
                .createSelectionQuery("from Tag t where lower(t.name) = :name", Tag.class)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    List<LeadTag> links(Work work, UUID leadId) {
        return work.session()
                .createSelectionQuery("from LeadTag l where l.leadId = :lead", LeadTag.class)
                .setParameter("lead", leadId)
                .getResultList();
    }

    Optional<LeadTag> link(Work work, UUID leadId, UUID tagId) {
        return work.session()
                .createSelectionQuery(
                        "from LeadTag l where l.leadId = :lead and l.tagId = :tag", LeadTag.class)
                .setParameter("lead", leadId)
                .setParameter("tag", tagId)
                .getResultStream()
                .findFirst();
    }
}
