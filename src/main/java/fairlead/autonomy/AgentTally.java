package fairlead.autonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A number that only goes up, one by one, in the transaction of what it counts: what was done on a
/// day, or the end of a chain of runs with its hash.
@Entity
@Table(name = "agent_tallies")
public class AgentTally {

    @Id private String name;
    private long n;
    private String hash;

    protected AgentTally() {}

    /// Nothing counted yet.
    public AgentTally(String name) {
        this.name = name;
    }

    public void count() {
        n++;
    }

    /// Counts, and keeps the hash at which the chain ends now.
    public void link(String newHash) {
        n++;
        hash = newHash;
    }

    public String name() {
        return name;
    }

    public long n() {
        return n;
    }

    /// Where the chain ends, or null for what is no chain or has not begun.
    public String hash() {
        return hash;
    }
}
