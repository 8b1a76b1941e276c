package fairlead.outgoing;

import java.sql.SQLException;

/// Claims that are rows of a [ClaimTable]; in which transaction a step runs is said by whoever
/// knows the database.
public abstract class TableClaims implements Claims {

    /// What is done to the table in one transaction.
    @FunctionalInterface
    public interface Step<T> {
        T on(ClaimTable table) throws SQLException;
    }

    /// Runs a step in a transaction of its own, which is committed when this returns.
    protected abstract <T> T run(Step<T> step);

    @Override
    public final Claim claim(Outgoing item) {
        return run(table -> table.claim(item));
    }

    @Override
    public final boolean start(Outgoing item) {
        return run(table -> table.start(item));
    }

    @Override
    public final void sent(Outgoing item, Sent sent) {
        run(
                table -> {
                    table.sent(item, sent);
                    return null;
                });
    }

    @Override
    public final void unsure(Outgoing item) {
        become(item, "unknown");
    }

    @Override
    public final void off(Outgoing item) {
        become(item, "cancelled");
    }

    @Override
    public final void release(Outgoing item) {
        become(item, "claimed");
    }

    private void become(Outgoing item, String state) {
        run(
                table -> {
                    table.become(item, state);
                    return null;
                });
    }
}
