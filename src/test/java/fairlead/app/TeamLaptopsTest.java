package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.lead.NewLead;
import fairlead.settings.Keychain;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.DatabaseSettings;
import fairlead.sync.Contact;
import fairlead.sync.Handover;
import fairlead.sync.Replica;
import fairlead.sync.SyncState;
import fairlead.sync.Trouble;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.review.ParkedWork;
import fairlead.sync.review.ReviewService;
import fairlead.sync.review.ReviewStore;
import fairlead.team.Admitted;
import fairlead.team.Invitation;
import fairlead.team.Inviter;
import fairlead.team.Laptops;
import fairlead.team.NewMember;
import fairlead.team.ServerCertificate;
import fairlead.team.TeamDesk;
import fairlead.team.TeamRole;
import fairlead.team.TeamSetup;
import fairlead.team.TestServer;
import fairlead.ui.firstrun.Doors;
import fairlead.ui.firstrun.TeamLogin;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Two people's windows, as their own roles, on a server that speaks TLS and asks for passwords.
class TeamLaptopsTest {
    private static final String OWN = "a password of one's own";

    @TempDir static Path folder;

    private static TestServer server;
    private static ServerCertificate certificate;
    private static DatabaseSettings.Server ada;

    @BeforeAll
    static void start() {
        certificate = new ServerCertificate(folder.resolve("tls"), List.of("localhost"));
        certificate.make();
        server = TestServer.guarded(certificate);
        server.create("crm");
        DatabaseSettings.Server owner =
                new DatabaseSettings.Server(server.url("crm"), "postgres", "");
        new TeamSetup(owner).run();
        try (TeamDesk desk = TeamDesk.open(owner)) {
            Admitted admin = desk.invite(new NewMember("ada", "ada@x.test", "Ada", TeamRole.ADMIN));
            ada =
                    new DatabaseSettings.Server(
                            server.url("crm"),
                            "crm_ada",
                            admin.password(),
                            Optional.of(certificate.authority()));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void anInvitationLeadsToACopyAndWhatOneSavesTheOtherSees() throws Exception {
        try (WorkspaceDoors rita = invited("rita", TeamRole.REP);
                WorkspaceDoors mia = invited("mia", TeamRole.MANAGER)) {
            until(rita, state -> state.contact() == Contact.State.ONLINE);
            until(mia, state -> state.contact() == Contact.State.ONLINE);
            BlockingQueue<String> heard = new LinkedBlockingQueue<>();
            services(mia)
                    .database
                    .changes()
                    .listen(work -> heard.add(String.valueOf(work.actor().id())));

            create(rita, "Acme");

            String rep = services(rita).me.id().toString();
            String who = heard.poll(25, TimeUnit.SECONDS);
            while (who != null && !who.equals(rep)) {
                who = heard.poll(25, TimeUnit.SECONDS);
            }
            assertThat(who).as("mia hears of it as rita's").isEqualTo(rep);
            assertThat(count(mia)).isEqualTo("1");
            until(rita, state -> state.counts().pending() == 0);
            assertThat(state(rita).counts().questions()).isZero();
        }
    }

    @Test
    void whoeverIsRemovedIsToldAndKeepsTheirUnsentWork() throws Exception {
        try (WorkspaceDoors rex = invited("rex", TeamRole.REP)) {
            until(rex, state -> state.contact() == Contact.State.ONLINE);

            try (TeamDesk desk = TeamDesk.open(ada)) {
                desk.remove("rex");
            }

            SyncState told = until(rex, state -> state.trouble().isPresent());
            assertThat(told.trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.REFUSED);
            create(rex, "Too late");
            until(rex, state -> state.counts().pending() > 0);
        }
    }

    @Test
    void unsentWorkOfSomebodyWhoIsRemovedIsSealedAndAManagerBringsItHome() throws Exception {
        Path file;
        try (WorkspaceDoors sam = invited("sam", TeamRole.REP)) {
            until(sam, state -> state.contact() == Contact.State.ONLINE);
            sam.copy().orElseThrow().workOffline(true);
            create(sam, "Left behind");
            until(sam, state -> state.counts().pending() > 0);
            try (TeamDesk desk = TeamDesk.open(ada)) {
                desk.remove("sam");
            }

            sam.copy().orElseThrow().workOffline(false);
            until(sam, state -> state.trouble().isPresent());

            file = sam.copy().orElseThrow().sealed().orElseThrow();
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Left behind");
            assertThat(state(sam).counts().pending()).as("the work itself stays").isPositive();
        }
        try (WorkspaceDoors moe = invited("moe", TeamRole.MANAGER);
                WorkspaceDoors rob = invited("rob", TeamRole.REP)) {
            until(moe, state -> state.contact() == Contact.State.ONLINE);
            until(rob, state -> state.contact() == Contact.State.ONLINE);
            assertThatThrownBy(() -> adopt(rob, file)).hasMessage("sync.handover.manager");

            assertThat(adopt(moe, file)).isEqualTo(new Handover.Adopted("crm_sam", 1));
            assertThat(adopt(moe, file).works()).as("taken in once").isZero();

            ParkedWork work = review(moe).parked().getFirst();
            assertThat(work.about().reason()).isEqualTo("HANDED");
            new ReviewService(services(moe).database, services(moe).undo)
                    .again(services(moe).actor(), work);
            until(rob, state -> count(rob, "Left behind").equals("1"));
            assertThat(review(moe).parked()).isEmpty();
        }
    }

    @Test
    void aLaptopThatLeavesTellsItsTeamThatItsCopyIsGoneAndKeepsNoKey() throws Exception {
        PocketKeychain keychain = new PocketKeychain();
        try (WorkspaceDoors una = invited("una", TeamRole.REP, keychain)) {
            until(una, state -> state.contact() == Contact.State.ONLINE);
            assertThat(laptops("una").count()).isEqualTo(1);
            assertThat(keychain.accounts()).as("the copy's key").isNotEmpty();

            una.remove();

            assertThat(folder.resolve("una")).doesNotExist();
            assertThat(laptops("una").count()).isZero();
            assertThat(laptops("una").wiped()).isEqualTo(1);
            assertThat(laptops("una").wipedAt()).isPresent();
            assertThat(keychain.accounts()).isEmpty();
        }
    }

    private static Laptops laptops(String login) {
        try (TeamDesk desk = TeamDesk.open(ada)) {
            return desk.list().stream()
                    .filter(one -> one.login().equals(Optional.of(login)))
                    .findFirst()
                    .orElseThrow()
                    .laptops();
        }
    }

    private static Handover.Adopted adopt(WorkspaceDoors doors, Path file) {
        Replica replica = doors.copy().orElseThrow().replica();
        Handover handover = replica.handover();
        return handover.adopt(handover.open(replica.line(), file));
    }

    private static ReviewStore review(WorkspaceDoors doors) {
        return new ReviewStore(services(doors).database, SyncTables.load());
    }

    @Test
    void aCopyIsEncryptedFromItsFirstByteAndItsJournalWithIt() throws Exception {
        PocketKeychain keychain = new PocketKeychain();
        try (WorkspaceDoors eve = invited("eve", TeamRole.REP, keychain)) {
            until(eve, state -> state.contact() == Contact.State.ONLINE);
            create(eve, "Zebrafinkenweg");
            until(eve, state -> state.counts().pending() == 0);
            assertThat(eve.copy().orElseThrow().isEncrypted()).isTrue();
        }
        try (Stream<Path> all = Files.walk(folder.resolve("eve"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContainIgnoringCase("Zebrafinkenweg");
            }
        }
        try (WorkspaceDoors eve = doors("eve", keychain)) {
            eve.reopen();
            assertThat(count(eve, "Zebrafinkenweg")).isEqualTo("1");
        }
    }

    private static WorkspaceDoors doors(String login, Keychain keychain) {
        return new WorkspaceDoors(
                new WorkspaceFolder(folder.resolve(login)),
                Clock.systemDefaultZone(),
                Optional.empty(),
                keychain);
    }

    private static WorkspaceDoors invited(String login, TeamRole role) {
        return invited(login, role, Keychain.none());
    }

    private static WorkspaceDoors invited(String login, TeamRole role, Keychain keychain) {
        Path file = folder.resolve(login + ".invitation");
        Admitted admitted =
                new Inviter(ada, Optional.of("Crew"), Optional.empty())
                        .invite(new NewMember(login, login + "@x.test", login, role), file);
        WorkspaceDoors doors = doors(login, keychain);
        TeamLogin signed =
                doors.accept(Invitation.read(file), new Doors.Passwords(admitted.password(), OWN));
        doors.join(signed, false, done -> {}, () -> false);
        return doors;
    }

    private static void create(WorkspaceDoors doors, String name) {
        services(doors)
                .leads
                .create(
                        services(doors).actor(),
                        new NewLead(
                                Map.of(LeadField.NAME, name, LeadField.EMAIL, name + "@x.test"),
                                LeadStatus.ACTIVE));
    }

    private static String count(WorkspaceDoors doors) {
        return count(doors, "Acme");
    }

    private static String count(WorkspaceDoors doors, String name) {
        return services(doors)
                .database
                .look(
                        connection -> {
                            try (var statement = connection.createStatement();
                                    var row =
                                            statement.executeQuery(
                                                    "select count(*) from leads where name = '"
                                                            + name
                                                            + "'")) {
                                row.next();
                                return row.getString(1);
                            }
                        });
    }

    private static SyncState state(WorkspaceDoors doors) {
        return doors.copy().orElseThrow().state();
    }

    private static SyncState until(WorkspaceDoors doors, Predicate<SyncState> wanted)
            throws Exception {
        BlockingQueue<SyncState> states = new LinkedBlockingQueue<>();
        Runnable end = doors.copy().orElseThrow().listen(states::add);
        SyncState state = state(doors);
        while (state != null && !wanted.test(state)) {
            state = states.poll(25, TimeUnit.SECONDS);
        }
        end.run();
        assertThat(state).as("a state that was waited for; now %s", state(doors)).isNotNull();
        return state;
    }

    private static Services services(WorkspaceDoors doors) {
        return doors.services().orElseThrow();
    }
}
