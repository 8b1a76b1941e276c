package fairlead.outgoing;

import fairlead.mail.Sender;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A post office that is a file: a line for each letter that it took, which outlives whoever
/// brought it.
public final class FilePost implements Transport {

    private static final UUID MAILBOX = new UUID(1, 1);

    private final Path file;
    private final Runnable taken;

    /// `taken` runs when a letter has left the house and before whoever brought it knows.
    public FilePost(Path file, Runnable taken) {
        this.file = file;
        this.taken = taken;
    }

    /// The keys of all that ever came, in order.
    public static List<String> letters(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OutgoingKind kind() {
        return OutgoingKind.MAIL;
    }

    @Override
    public boolean isLinked() {
        return true;
    }

    @Override
    public Sent send(Outgoing item) {
        try {
            Files.writeString(
                    file,
                    item.key() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        taken.run();
        return sent(item);
    }

    @Override
    public Optional<Sent> find(Outgoing item) {
        return letters(file).contains(item.key()) ? Optional.of(sent(item)) : Optional.empty();
    }

    private static Sent sent(Outgoing item) {
        Sender sender = new Sender(item.requestedBy(), MAILBOX, "me@acme.test");
        return new Sent(sender, item.key(), item.key(), item.heldUntil());
    }
}
