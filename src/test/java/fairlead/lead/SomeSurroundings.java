package fairlead.lead;

import fairlead.storage.Work;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/// Actions, meetings, contacts and scores around a lead, written as another program would.
final class SomeSurroundings {

    private final Random random;
    private final Instant now;

    SomeSurroundings(Random random, Instant now) {
        this.random = random;
        this.now = now;
    }

    void add(Work work, UUID lead) {
        for (int i = random.nextInt(3); i > 0; i--) {
            String status = pick("suggested", "approved", "in_progress", "completed", "dismissed");
            run(
                    work,
                    "insert into lead_actions (lead_id, action_type, title, status, ai_generated,"
                            + " due_date) values (?, 'follow_up', 'Call', '"
                            + status
                            + "', ?, ?)",
                    lead,
                    random.nextBoolean(),
                    random.nextInt(4) == 0 ? null : around(20));
        }
        if (random.nextInt(6) == 0) {
            run(
                    work,
                    "insert into lead_meetings (lead_id, title, scheduled_start, scheduled_end,"
                            + " status) values (?, 'Demo', ?, ?, '"
                            + pick("scheduled", "cancelled")
                            + "')",
                    lead,
                    around(20),
                    around(20));
        }
        if (random.nextInt(3) > 0) {
            run(
                    work,
                    "insert into lead_intelligence (lead_id, priority_tier, overall_score)"
                            + " values (?, ?, 0."
                            + random.nextInt(100)
                            + ")",
                    lead,
                    pick("hot", "warm", "cold", "dormant"));
        }
        if (random.nextInt(2) > 0) {
            run(
                    work,
                    "insert into lead_contacts (lead_id, name, email, role) values (?, 'Jo',"
                            + " 'jo@x', '"
                            + pick(
                                    "primary",
                                    "decision_maker",
                                    "influencer",
                                    "technical",
                                    "financial",
                                    "end_user",
                                    "other")
                            + "')",
                    lead);
        }
    }

    private Timestamp around(int days) {
        return Timestamp.from(now.plus(Duration.ofHours(random.nextInt(days * 48) - days * 24L)));
    }

    private static void run(Work work, String sql, Object... values) {
        work.session()
                .doWork(
                        connection -> {
                            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                                set(statement, values);
                                statement.executeUpdate();
                            }
                        });
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
