package fairlead.ui.shell;

import java.util.Optional;

/// A slot for work of which only the newest counts, such as a search while typing.
public final class Latest {
    private Optional<Ticket> current = Optional.empty();

    /// Must be called on the window's thread.
    public void cancel() {
        current.ifPresent(Ticket::cancel);
        current = Optional.empty();
    }

    Ticket next(Runnable release) {
        cancel();
        Ticket ticket = new Ticket(release);
        current = Optional.of(ticket);
        return ticket;
    }
}
