package fairlead.app;

import fairlead.settings.FairleadException;
import fairlead.storage.Ids;
import fairlead.storage.Received;
import fairlead.sync.Contact;
import fairlead.sync.Handover;
import fairlead.sync.Progress;
import fairlead.sync.SyncState;
import fairlead.sync.Trouble;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.review.ReviewStore;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.ShellController;
import fairlead.ui.sync.MadeUpDesk;

import javafx.scene.control.Button;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The pictures of a team's workspace: the chip in each of its states, the sync centre with
/// nothing, one and many, and the fields to decide on. The sample company plays the team.
final class SyncShots {
    private static final SyncState.Counts NOTHING = new SyncState.Counts(0, 0, 0);
    private static final Optional<Duration> AN_HOUR = Optional.of(Duration.ofMinutes(61));

    private final WorkspaceDoors doors;
    private final SyncScreens screens;
    private final ShellController window;
    private final Instant now;
    private final MadeUpDesk desk = new MadeUpDesk();

    SyncShots(WorkspaceDoors doors, SyncScreens screens, ShellController window, Clock clock) {
        this.doors = doors;
        this.screens = screens;
        this.window = window;
        now = clock.instant();
    }

    /// The chip stands in the top bar as it would for a team.
    private Button chip() {
        if (window.tools().isEmpty()) {
            screens.wire(Optional.of(desk), window, pending -> {}, state -> {});
            screens.show(doors.services().orElseThrow(), desk);
        }
        return (Button) window.tools().getFirst();
    }

    List<Shot> all() {
        return List.of(
                new Shot("sync-online", frame -> panel(frame, online())),
                new Shot("sync-offline", frame -> panel(frame, offline())),
                new Shot("sync-sending", frame -> panel(frame, sending())),
                new Shot("sync-loading", frame -> panel(frame, loading())),
                new Shot("sync-password", frame -> panel(frame, trouble(Trouble.Kind.PASSWORD))),
                new Shot("sync-problem", frame -> panel(frame, trouble(Trouble.Kind.OTHER))),
                new Shot("sync-clock", frame -> panel(frame, online().withWrongClock(AN_HOUR))),
                new Shot("sync-center-doubt", frame -> center(frame, doubt(), 0)),
                new Shot("sync-center-none", frame -> center(frame, online(), 0)),
                new Shot("sync-center-one", frame -> center(frame, offline(), 1)),
                new Shot("sync-center-many", frame -> center(frame, offline(), 7)),
                new Shot("sync-lead", this::lead),
                new Shot("sync-adopt", this::adopt));
    }

    private SyncState online() {
        return state(Contact.State.ONLINE, NOTHING, Optional.empty(), Optional.empty());
    }

    private SyncState offline() {
        return state(
                Contact.State.OFFLINE,
                new SyncState.Counts(14, 1, 2),
                Optional.empty(),
                Optional.empty());
    }

    private SyncState sending() {
        return state(
                Contact.State.CATCHING_UP,
                new SyncState.Counts(17, 0, 0),
                Optional.of(new Progress(Progress.Kind.SENDING, 3, 20)),
                Optional.empty());
    }

    private SyncState loading() {
        return state(
                Contact.State.CATCHING_UP,
                NOTHING,
                Optional.of(new Progress(Progress.Kind.LOADING, 34, 100)),
                Optional.empty());
    }

    private SyncState trouble(Trouble.Kind kind) {
        Optional<FairleadException> told =
                kind == Trouble.Kind.OTHER
                        ? Optional.of(new FairleadException("sync.tooold", null, 9, 12))
                        : Optional.empty();
        return state(
                Contact.State.OFFLINE,
                new SyncState.Counts(3, 0, 0),
                Optional.empty(),
                Optional.of(new Trouble(kind, told)));
    }

    private SyncState doubt() {
        FairleadException told = new FairleadException("sync.otherhistory", null, 3_180, 3_211);
        return state(
                Contact.State.OFFLINE,
                new SyncState.Counts(3, 0, 0),
                Optional.empty(),
                Optional.of(new Trouble(Trouble.Kind.OTHER, Optional.of(told))));
    }

    private SyncState state(
            Contact.State contact,
            SyncState.Counts counts,
            Optional<Progress> progress,
            Optional<Trouble> trouble) {
        return new SyncState(
                contact,
                false,
                counts,
                progress,
                trouble,
                Optional.of(now.minus(Duration.ofMinutes(3))),
                Optional.empty());
    }

    private void panel(Frame frame, SyncState state) {
        frame.navigator().go(new Place.Pipeline());
        chip();
        desk.tell(state);
        chip().getScene().getRoot().applyCss();
        window.layout();
        chip().fire();
    }

    private void center(Frame frame, SyncState state, int questions) {
        Services services = doors.services().orElseThrow();
        services.database.receive(
                connection -> {
                    fill(connection, questions);
                    return new Received<>(null, List.of());
                });
        chip();
        desk.tell(state);
        frame.navigator().go(new Place.Activity());
        frame.navigator().go(new Place.Sync());
    }

    /// A lead's page with two fields in dispute.
    private void lead(Frame frame) {
        center(frame, online(), 1);
        UUID lead =
                new ReviewStore(doors.services().orElseThrow().database, SyncTables.load())
                        .conflicts()
                        .getFirst()
                        .spot()
                        .lead();
        frame.navigator().go(new Place.LeadPage(lead));
    }

    /// What somebody who was removed could not send, opened and not taken in yet.
    private void adopt(Frame frame) {
        List<Group> works =
                Stream.of("lead.edit", "lead.edit", "note.add", "lead.move", "lead.edit")
                        .map(kind -> new Group(Ids.next(), kind, null, List.of()))
                        .toList();
        desk.seal(new Handover.Sealed("crm_ines", now.minus(Duration.ofDays(2)), works, 4));
        center(frame, online(), 0);
        screens.pictured().orElseThrow().open(Path.of("fairlead-handover-crm_ines.sealed"));
    }

    /// Questions about the first leads, as a sync would have left them.
    private static void fill(Connection connection, int questions) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from sync_conflict");
            statement.execute("delete from sync_outbox");
            statement.execute(
                    """
                    insert into sync_outbox (op_seq, op_id, tx_id, kind, tbl, pk, root, base, delta,
                      intent, schema_version, made_at, state, last_error)
                    select 1000 + rownum(), random_uuid(), random_uuid(), 'UPDATE', 4, id, id,
                      json '{}', json '{"company":"Nordlicht Maschinenbau GmbH & Co. KG","phone":"030 1234"}',
                      json '{"kind":"lead.edit","work":null}', 6, current_timestamp,
                      case when rownum() %% 3 = 1 then 'PARKED' when rownum() %% 3 = 2 then 'PENDING'
                        else 'ACKED' end, 'DELETED'
                    from (select id from leads where deleted_at is null order by id limit %d)
                    """
                            .formatted(questions));
            for (String field : List.of("company", "estimated_value")) {
                statement.execute(
                        """
                        insert into sync_conflict (op_id, tbl, pk, field, root, base, mine, theirs,
                          reason, state, at)
                        select random_uuid(), 4, id, '%1$s', id, json '%2$s', json '{"%1$s": %3$s, "estimated_value_currency": "EUR"}',
                          json '%4$s', 'CLASH', 'OPEN', current_timestamp
                        from (select id from leads where deleted_at is null order by id desc limit %5$d)
                        """
                                .formatted(
                                        field,
                                        field.equals("company") ? "\"Nordlicht\"" : "10000",
                                        field.equals("company")
                                                ? "\"Nordlicht Maschinenbau GmbH\""
                                                : "12500",
                                        field.equals("company") ? "\"Nordlicht AG\"" : "18000",
                                        questions));
            }
        }
    }
}
