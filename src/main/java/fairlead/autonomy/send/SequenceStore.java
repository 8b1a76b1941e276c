package fairlead.autonomy.send;

import fairlead.outgoing.Letter;

import org.hibernate.SharedSessionContract;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what has gone out by itself: to a lead, and on a day to the domain where it goes.
final class SequenceStore {
    private static final Duration DAY = Duration.ofDays(1);

    private record Gone(Instant at, boolean automatic) {}

    Sequence read(
            SharedSessionContract session,
            UUID lead,
            Instant answered,
            Addressing to,
            Instant now) {
        List<Gone> gone = gone(session, lead);
        List<Instant> held = held(session, lead);
        List<Instant> automatic =
                Stream.concat(gone.stream().filter(Gone::automatic).map(Gone::at), held.stream())
                        .sorted()
                        .toList();
        long unanswered =
                automatic.stream().filter(at -> answered == null || at.isAfter(answered)).count();
        Instant lastSent =
                Stream.concat(gone.stream().map(Gone::at), written(session, lead).stream())
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null);
        return new Sequence(
                automatic.isEmpty() ? null : automatic.getLast(),
                Math.toIntExact(unanswered),
                lastSent,
                toDomain(session, to, now));
    }

    /// What is to go by itself and has not yet.
    private static List<Instant> held(SharedSessionContract session, UUID lead) {
        return session.createSelectionQuery(
                        "select o.heldUntil from Outgoing o where o.leadId = :lead and o.automatic"
                                + " = true and o.stoppedAt is null and o.sentAt is null",
                        Instant.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    private static List<Gone> gone(SharedSessionContract session, UUID lead) {
        return session.createSelectionQuery(
                        "select m.sentAt, coalesce(m.byAgent, false) = true and"
                                + " coalesce(m.humanEdited, false) = false from SentEmail m where"
                                + " m.leadId = :lead and m.sentAt is not null",
                        Gone.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    /// What a person sent from elsewhere stands on the timeline alone.
    private static List<Instant> written(SharedSessionContract session, UUID lead) {
        return session.createSelectionQuery(
                        "select max(e.occurredAt) from TimelineEvent e where e.leadId = :lead and"
                                + " e.type = EMAIL_SENT",
                        Instant.class)
                .setParameter("lead", lead)
                .getResultStream()
                .filter(Objects::nonNull)
                .toList();
    }

    /// How many went there in a day by themselves, or are held for it.
    private static int toDomain(SharedSessionContract session, Addressing to, Instant now) {
        Set<String> wanted = domains(to.addresses());
        Stream<Set<String>> gone =
                session.createSelectionQuery(
                                "select m.to from SentEmail m where m.sentAt > :since and"
                                        + " m.byAgent = true and coalesce(m.humanEdited, false) ="
                                        + " false",
                                List.class)
                        .setParameter("since", now.minus(DAY))
                        .getResultStream()
                        .map(SequenceStore::domains);
        Stream<Set<String>> held =
                session.createSelectionQuery(
                                "select o.payload from Outgoing o where o.automatic = true and"
                                        + " o.stoppedAt is null and o.sentAt is null",
                                Letter.class)
                        .getResultStream()
                        .map(letter -> domains(letter.to()));
        return Math.toIntExact(
                Stream.concat(gone, held)
                        .filter(domains -> !Collections.disjoint(domains, wanted))
                        .count());
    }

    private static Set<String> domains(List<?> addresses) {
        return addresses.stream()
                .map(String::valueOf)
                .map(Shut::domain)
                .collect(Collectors.toSet());
    }
}
