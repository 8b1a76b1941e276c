package fairlead.autonomy.spend;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// What was taken of one budget, with what is reserved: calls, tokens, and millionths of a US
/// dollar.
@Entity
@Table(name = "model_budgets")
public class ModelBudget {

    @Id private String name;
    private long n;
    private long tokens;
    private long micros;

    protected ModelBudget() {}

    ModelBudget(String name) {
        this.name = name;
    }

    /// Takes, or gives back what was reserved too much.
    void take(long calls, long moreTokens, long moreMicros) {
        n += calls;
        tokens = Math.max(0, tokens + moreTokens);
        micros = Math.max(0, micros + moreMicros);
    }

    public long calls() {
        return n;
    }

    public long tokens() {
        return tokens;
    }

    public long micros() {
        return micros;
    }
}
