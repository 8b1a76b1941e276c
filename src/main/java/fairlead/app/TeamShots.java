package fairlead.app;

import fairlead.team.Admitted;
import fairlead.team.Laptops;
import fairlead.team.Member;
import fairlead.team.MemberState;
import fairlead.team.NewMember;
import fairlead.team.TeamRole;
import fairlead.team.TeamVisibility;
import fairlead.ui.firstrun.Tour;
import fairlead.ui.settings.SettingsController;
import fairlead.ui.settings.SettingsPage;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Views;
import fairlead.ui.team.TeamController;
import fairlead.ui.team.TeamOffice;
import fairlead.ui.team.TeamViewModel;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The picture of a team, which needs no server: its people are made up. It takes the place of the
/// settings, so it is the last picture of a window.
record TeamShots(Tour tour) {

    Shot team() {
        return new Shot("team", this::show);
    }

    private void show(Frame frame) {
        TeamViewModel model =
                new TeamViewModel(new MadeUp(frame), frame.background(), frame.texts());
        Views views =
                new Views(
                        frame.texts(),
                        kind -> new SettingsController(frame, List.of(page(frame, model))));
        frame.navigator()
                .register(Place.Settings.class, () -> views.load(SettingsController.class));
        tour.end();
        frame.navigator().go(new Place.Settings("team"));
    }

    private static SettingsPage page(Frame frame, TeamViewModel model) {
        Views views = new Views(frame.texts(), kind -> new TeamController(model, frame));
        return new SettingsPage(
                "team", "team.page", "fth-users", () -> views.load(TeamController.class));
    }

    private record MadeUp(Frame frame) implements TeamOffice {
        private static final String NOTHING = "a picture changes nothing";

        @Override
        public List<Member> members() {
            return List.of(
                    member("eva", "Eva Lang", TeamRole.ADMIN, MemberState.ACTIVE, 48),
                    member(
                            "annegret",
                            "Prof. Dr. Annegret Freifrau von Hohenlohe-Schillingsfürst",
                            TeamRole.MANAGER,
                            MemberState.ACTIVE,
                            0),
                    member("tom", "Tom Vale", TeamRole.REP, MemberState.INVITED, 0),
                    member("piotr", "Piotr Wójcik", TeamRole.REP, MemberState.EXPIRED, 12),
                    member("ines", "Inès Perrin", TeamRole.REP, MemberState.REMOVED, 130));
        }

        private Member member(
                String login, String name, TeamRole role, MemberState state, long leads) {
            boolean active = state == MemberState.ACTIVE;
            Instant seen = frame.formats().now().minus(Duration.ofHours(leads));
            return new Member(
                    UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8)),
                    Optional.of(login),
                    name,
                    login + "@team.example",
                    role,
                    state,
                    leads,
                    active ? 1 : 0,
                    laptops(state, seen));
        }

        private static Laptops laptops(MemberState state, Instant seen) {
            return switch (state) {
                case ACTIVE -> new Laptops(2, 14, Optional.of(seen), 1, Optional.of(seen));
                case REMOVED -> new Laptops(0, 0, Optional.of(seen), 1, Optional.of(seen));
                case NAME, INVITED, EXPIRED -> Laptops.NONE;
            };
        }

        @Override
        public TeamVisibility visibility() {
            return TeamVisibility.OPEN;
        }

        @Override
        public boolean isAdmin(List<Member> members) {
            return true;
        }

        @Override
        public Admitted invite(NewMember member, Path file) {
            throw new UnsupportedOperationException(NOTHING);
        }

        @Override
        public Admitted reset(String login) {
            throw new UnsupportedOperationException(NOTHING);
        }

        @Override
        public int remove(String login) {
            throw new UnsupportedOperationException(NOTHING);
        }

        @Override
        public void show(TeamVisibility visibility) {
            throw new UnsupportedOperationException(NOTHING);
        }
    }
}
