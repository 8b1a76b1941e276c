package fairlead.importing;

import fairlead.lead.ExchangeRate;
import fairlead.lead.ImportRun;
import fairlead.lead.Lead;
import fairlead.lead.Tag;
import fairlead.storage.Database;
import fairlead.storage.Work;
import fairlead.team.Person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads what an import has to know of the workspace, and the imports there were.
public final class ImportStore {

    private final Database database;

    public ImportStore(Database database) {
        this.database = database;
    }

    /// The last imports, the newest first.
    public List<ImportRun> past() {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from ImportRun r order by r.startedAt desc",
                                        ImportRun.class)
                                .setMaxResults(100)
                                .getResultList());
    }

    List<Person> people() {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select new fairlead.team.Person(u.id, u.fullName, u.email)"
                                                + " from User u",
                                        Person.class)
                                .getResultList());
    }

    /// The rates that the company keeps, newest first.
    List<ExchangeRate> rates() {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from ExchangeRate r order by r.date desc, r.id",
                                        ExchangeRate.class)
                                .getResultList());
    }

    Map<String, UUID> tags() {
        Map<String, UUID> tags = new HashMap<>();
        database.read(
                        session ->
                                session.createSelectionQuery("from Tag", Tag.class).getResultList())
                .forEach(tag -> tags.put(tag.name().toLowerCase(Locale.ROOT), tag.id()));
        return tags;
    }

    /// The leads as they are, for looking only.
    Map<UUID, Lead> leads(List<UUID> ids) {
        Map<UUID, Lead> leads = new HashMap<>();
        if (!ids.isEmpty()) {
            database.read(
                            session ->
                                    session.createSelectionQuery(
                                                    "from Lead l where l.id in (:ids)", Lead.class)
                                            .setParameter("ids", ids)
                                            .getResultList())
                    .forEach(lead -> leads.put(lead.id(), lead));
        }
        return leads;
    }

    /// Which tags and mail addresses of contacts the leads have, each as `lead/word`.
    Set<String> belongings(Work work, List<UUID> ids) {
        Set<String> found = new HashSet<>();
        for (String query :
                List.of(
                        "select t.leadId, cast(t.tagId as string) from LeadTag t"
                                + " where t.leadId in (:ids)",
                        "select c.leadId, c.email from LeadContact c where c.leadId in (:ids)"
                                + " and c.deletedAt is null",
                        "select c.leadId, 'primary' from LeadContact c where c.leadId in (:ids)"
                                + " and c.primary = true and c.deletedAt is null")) {
            work.session()
                    .createSelectionQuery(query, Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> found.add(row[0] + "/" + row[1]));
        }
        return found;
    }

    ImportRun run(UUID batch) {
        return database.read(session -> session.get(ImportRun.class, batch));
    }

    /// The names of the leads that an import made or changed and that somebody changed since.
    List<String> namesChangedSince(UUID batch) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        """
                                        select distinct l.name from Lead l, FieldHistory h, WorkRecord w
                                        where l.deletedAt is null and h.leadId = l.id
                                        and h.workId = w.id and w.source in ('user', 'agent', 'sync')
                                        and (w.batchId is null or w.batchId <> :batch)
                                        and exists (select 1 from FieldHistory i, WorkRecord v
                                          where i.rowId = l.id and i.workId = v.id
                                          and v.batchId = :batch and v.at < w.at)
                                        order by l.name
                                        """,
                                        String.class)
                                .setParameter("batch", batch)
                                .getResultList());
    }

    /// Leads that an import made and that somebody else changed since.
    Set<UUID> changedSince(UUID batch) {
        return new HashSet<>(
                database.read(
                        session ->
                                session.createSelectionQuery(
                                                """
                                                select distinct h.leadId from FieldHistory h, WorkRecord w
                                                where h.workId = w.id and w.source in ('user', 'agent', 'sync')
                                                and (w.batchId is null or w.batchId <> :batch)
                                                and h.leadId in (select i.rowId from FieldHistory i, WorkRecord v
                                                  where i.workId = v.id and v.batchId = :batch
                                                  and i.operation = 'insert' and i.tableName = 'leads')
                                                """,
                                                UUID.class)
                                        .setParameter("batch", batch)
                                        .getResultList()));
    }
}
