package fairlead.team;

import fairlead.storage.Ids;
import fairlead.storage.Tracked;
import fairlead.storage.Work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.UUID;

/// Somebody who works with this workspace.
@Entity
@Table(name = "users")
public class User implements Tracked {

    @Id private UUID id;
    private String email;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "db_role")
    private String databaseRole;

    @Column(name = "team_role")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TeamRole role;

    private boolean active;

    @Column(name = "time_zone")
    private String timeZone;

    private String locale;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected User() {}

    public User(String email, String fullName, TeamRole role, Instant now) {
        this.id = Ids.next();
        this.email = email;
        this.fullName = fullName;
        this.role = role;
        this.active = true;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public void rename(String newName) {
        this.fullName = newName;
    }

    public void write(String newEmail) {
        this.email = newEmail;
    }

    public void become(TeamRole newRole) {
        this.role = newRole;
    }

    /// Names the role by which the shared database knows this person.
    public void signInAs(String newDatabaseRole) {
        this.databaseRole = newDatabaseRole;
    }

    public void live(String newTimeZone, String newLocale) {
        this.timeZone = newTimeZone;
        this.locale = newLocale;
    }

    public void leave() {
        this.active = false;
    }

    public void comeBack() {
        this.active = true;
    }

    /// Others may own leads by now.
    @Override
    public void takeBack(Work work) {
        leave();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return null;
    }

    public String email() {
        return email;
    }

    public String fullName() {
        return fullName;
    }

    public String databaseRole() {
        return databaseRole;
    }

    public TeamRole role() {
        return role;
    }

    public boolean isActive() {
        return active;
    }

    public String timeZone() {
        return timeZone;
    }

    public String locale() {
        return locale;
    }
}
