package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.action.ActionStatus;
import fairlead.action.ActionType;
import fairlead.action.Draft;
import fairlead.action.LeadAction;
import fairlead.action.Reason;
import fairlead.action.Suggestion;
import fairlead.autonomy.send.EndOfHold;
import fairlead.contact.ContactRole;
import fairlead.contact.LeadContact;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.lead.NewLead;
import fairlead.outgoing.FileClaims;
import fairlead.outgoing.FilePost;
import fairlead.outgoing.Outgoing;
import fairlead.outgoing.OutgoingRunner;
import fairlead.outgoing.OutgoingState;
import fairlead.outgoing.Transport;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.TestDatabases;
import fairlead.storage.WorkOrder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// An approved mail from the button to the post, through the program's own services.
class OutgoingTest {
    private static final Duration LATER = Duration.ofSeconds(31);

    @TempDir private Path folder;
    private Path file;
    private Clock clock = Clock.systemUTC();

    private Services services() {
        return Services.open(
                new WorkspaceFolder(folder.resolve("workspace")),
                WorkspaceFolder.Note.of(WorkspaceKind.LOCAL),
                new DatabaseSettings.File(file),
                clock);
    }

    private UUID approved(Services services) {
        Map<LeadField, Object> values =
                Map.of(LeadField.NAME, "Jo Lee", LeadField.OWNER, services.me.id());
        UUID lead =
                services.leads
                        .create(services.actor(), new NewLead(values, LeadStatus.ACTIVE))
                        .result();
        Suggestion proposal =
                new Suggestion(
                        Suggestion.Kind.EMAIL_DRAFT,
                        "email_drafter",
                        "builtin",
                        "answer",
                        List.of(),
                        new Suggestion.SuggestedMail("Offer", "Dear Jo", null, null),
                        List.of(),
                        List.of(),
                        BigDecimal.ZERO,
                        null,
                        Suggestion.Expiry.DAYS,
                        Map.of());
        UUID action =
                services.database
                        .write(
                                WorkOrder.by(services.actor(), "test"),
                                work -> {
                                    LeadContact jo =
                                            new LeadContact(
                                                    lead,
                                                    "Jo",
                                                    "jo@customer.test",
                                                    ContactRole.PRIMARY,
                                                    work.now());
                                    jo.becomePrimary();
                                    work.add(jo);
                                    LeadAction one =
                                            LeadAction.suggested(
                                                    lead,
                                                    ActionType.SEND_EMAIL,
                                                    "Answer Jo",
                                                    new Reason("Asked", new BigDecimal("0.80")),
                                                    work.now());
                                    one.propose(proposal, null);
                                    one.draft(new Draft("Offer", "Dear Jo", List.of()));
                                    work.add(one);
                                    return one.id();
                                })
                        .result();
        TodayScreens.decisions(services).approve(services.actor(), action);
        return action;
    }

    private List<OutgoingState> run(Services services, Transport... ways) {
        OutgoingRunner runner =
                new OutgoingRunner(
                        services.database,
                        services.me.id(),
                        new FileClaims(services.database),
                        List.of(ways),
                        List.of(new EndOfHold(services.database, ZoneOffset.UTC)));
        return runner.run().stream().map(OutgoingRunner.Outcome::state).toList();
    }

    private static Outgoing only(Services services) {
        return services.database.read(
                session ->
                        session.createSelectionQuery("from Outgoing", Outgoing.class)
                                .getSingleResult());
    }

    @Test
    void withoutAMailboxAnApprovedMailWaitsAndWithOneItGoesOnce() {
        file = TestDatabases.h2File(folder);
        Path letters = folder.resolve("letters.txt");
        UUID action;
        try (Services services = services()) {
            action = approved(services);
            assertThat(run(services, new FilePost(letters, () -> {}))).as("held").isEmpty();
        }
        clock = Clock.offset(clock, LATER);
        try (Services services = services()) {
            assertThat(run(services)).as("nobody to bring it").isEmpty();
            assertThat(only(services).state(clock.instant())).isEqualTo(OutgoingState.DUE);
            assertThat(FilePost.letters(letters)).isEmpty();

            assertThat(run(services, new FilePost(letters, () -> {})))
                    .containsExactly(OutgoingState.SENT);
            assertThat(run(services, new FilePost(letters, () -> {}))).isEmpty();

            assertThat(FilePost.letters(letters)).containsExactly(only(services).key());
            LeadAction done =
                    services.database.read(session -> session.get(LeadAction.class, action));
            assertThat(done.status()).isEqualTo(ActionStatus.COMPLETED);
        }
    }
}
