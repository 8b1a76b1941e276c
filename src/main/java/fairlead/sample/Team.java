package fairlead.sample;

import fairlead.storage.Work;
import fairlead.team.TeamRole;
import fairlead.team.User;

import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/// The people of Brückner & Vale, a small house that makes software; the first of them is the
/// person at this computer.
record Team(List<Colleague> people) {

    static final String FIRM = "Brückner & Vale";
    private static final String DOMAIN = "@brueckner-vale.example";

    static Team hire(Instant founded) {
        return new Team(
                List.of(
                        colleague(founded, "Aylin Demir", TeamRole.REP, 27),
                        colleague(founded, "Marlene Brückner", TeamRole.ADMIN, 12),
                        colleague(founded, "Tom Vale", TeamRole.MANAGER, 11),
                        colleague(founded, "Annegret Oberhollenzer-Wächtersbach", TeamRole.REP, 19),
                        colleague(founded, "Chloé Lefèvre", TeamRole.REP, 17),
                        colleague(founded, "Piotr Wójcik", TeamRole.REP, 14)));
    }

    private static Colleague colleague(Instant founded, String name, TeamRole role, int share) {
        String local = Folding.plain(name).replace(' ', '.');
        return new Colleague(new User(local + DOMAIN, name, role, founded), share);
    }

    void join(Work work) {
        people.forEach(colleague -> work.add(colleague.user()));
    }

    Colleague me() {
        return people.getFirst();
    }

    Colleague pick(RandomGenerator random) {
        int left = random.nextInt(people.stream().mapToInt(Colleague::share).sum());
        for (Colleague colleague : people) {
            left -= colleague.share();
            if (left < 0) {
                return colleague;
            }
        }
        return me();
    }
}
