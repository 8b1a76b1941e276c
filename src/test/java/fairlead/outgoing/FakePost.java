package fairlead.outgoing;

import fairlead.mail.Sender;
import fairlead.storage.Ids;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A post office that counts: what it took stays taken, whatever happens to whoever brought it.
public final class FakePost implements Transport {

    private final Map<String, Sent> taken = new ConcurrentHashMap<>();
    private final AtomicInteger letters = new AtomicInteger();
    private final UUID mailbox = Ids.next();
    boolean linked = true;
    boolean remembers = true;
    Optional<NotSentException> refusal = Optional.empty();

    public int letters() {
        return letters.get();
    }

    @Override
    public OutgoingKind kind() {
        return OutgoingKind.MAIL;
    }

    @Override
    public boolean isLinked() {
        return linked;
    }

    @Override
    public Sent send(Outgoing item) throws NotSentException {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        letters.incrementAndGet();
        Sent sent =
                new Sent(
                        new Sender(item.requestedBy(), mailbox, "me@acme.test"),
                        UUID.randomUUID().toString(),
                        "t",
                        Instant.ofEpochSecond(1_800));
        taken.put(item.key(), sent);
        return sent;
    }

    @Override
    public Optional<Sent> find(Outgoing item) {
        return remembers ? Optional.ofNullable(taken.get(item.key())) : Optional.empty();
    }
}
