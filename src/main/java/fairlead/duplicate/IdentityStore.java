package fairlead.duplicate;

import fairlead.lead.SearchKey;
import fairlead.storage.Database;

import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads what tells leads apart; deleted leads are not there.
public final class IdentityStore {

    private static final String ROWS =
            "select new fairlead.duplicate.LeadIdentity("
                    + "l.id, l.name, l.company, l.email, l.phone, l.externalKey) from Lead l"
                    + " where l.deletedAt is null ";

    /// By the keys that have an index; a company's is a range, since no pattern is looked up in
    /// one.
    private static final String NAME = "and column(l.name_key as String) = :text";

    private static final String COMPANY =
            "and column(l.company_key as String) >= :text"
                    + " and column(l.company_key as String) < :beyond";

    private static final String LAST = "\uffff";

    private static final int FETCHED = 2_000;
    private static final int CANDIDATES = 50;

    private final Database database;

    public IdentityStore(Database database) {
        this.database = database;
    }

    /// Every lead, one after another, the eldest first.
    public void forEach(Consumer<LeadIdentity> consumer) {
        database.read(
                session -> {
                    try (Stream<LeadIdentity> rows =
                            session.createSelectionQuery(ROWS + "order by l.id", LeadIdentity.class)
                                    .setFetchSize(FETCHED)
                                    .getResultStream()) {
                        rows.forEach(consumer);
                    }
                    return null;
                });
    }

    long count() {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select count(*) from Lead l where l.deletedAt is null",
                                        Long.class)
                                .getSingleResult());
    }

    /// The few leads that could be the one that somebody is typing.
    List<LeadIdentity> candidates(LeadIdentity typed) {
        return database.read(
                session ->
                        Stream.of(
                                        by(session, "and l.email = :text", typed.email()),
                                        by(session, "and l.phone = :text", typed.phone()),
                                        by(session, NAME, key(typed.name())),
                                        byCompany(session, key(typed.company())))
                                .flatMap(List::stream)
                                .distinct()
                                .toList());
    }

    private static String key(String text) {
        return text == null ? null : SearchKey.of(text.strip());
    }

    private static List<LeadIdentity> by(StatelessSession session, String condition, String text) {
        return text == null || text.isBlank()
                ? List.of()
                : some(session, condition, text.strip()).getResultList();
    }

    private static List<LeadIdentity> byCompany(StatelessSession session, String key) {
        return key == null || key.isBlank()
                ? List.of()
                : some(session, COMPANY, key).setParameter("beyond", key + LAST).getResultList();
    }

    private static SelectionQuery<LeadIdentity> some(
            StatelessSession session, String condition, String text) {
        return session.createSelectionQuery(ROWS + condition, LeadIdentity.class)
                .setParameter("text", text)
                .setMaxResults(CANDIDATES);
    }

    /// The pairs that somebody told apart, as [#pairKey].
    Set<String> distinctions() {
        return database.read(
                session -> {
                    Set<String> pairs = new HashSet<>();
                    session.createSelectionQuery("from Distinction", Distinction.class)
                            .getResultList()
                            .forEach(d -> pairs.add(pairKey(d.leadId(), d.otherId())));
                    return pairs;
                });
    }

    static String pairKey(UUID one, UUID other) {
        return one.compareTo(other) < 0 ? one + "/" + other : other + "/" + one;
    }
}
