package fairlead.ui.pipeline.picture;

import fairlead.duplicate.LeadIdentity;
import fairlead.duplicate.Likeness;
import fairlead.lead.LeadStatus;
import fairlead.team.Person;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What helps to judge a lead or to type one: who there is, how long won leads took, and which
/// leads look like the one that is typed.
public final class BoardAdvice {
    private final BoardReader reader;
    private final Background background;
    private final Map<LeadStatus, Integer> usualDays = new EnumMap<>(LeadStatus.class);
    private final Latest looking = new Latest();
    private List<Person> people = List.of();

    public BoardAdvice(BoardReader reader, Background background) {
        this.reader = reader;
        this.background = background;
    }

    /// Learns anew; once each time the board is opened.
    public void load() {
        background.run(reader::people).onSuccess(found -> people = found).start();
        background.run(reader::usualDays).onSuccess(this::learn).start();
    }

    private void learn(Map<LeadStatus, Integer> medians) {
        usualDays.clear();
        usualDays.putAll(medians);
    }

    /// Everybody to whom a lead can be given.
    public List<Person> people() {
        return people;
    }

    /// How many days won leads usually stay in a status; empty where none ever did.
    public Optional<Integer> usualDays(LeadStatus status) {
        return Optional.ofNullable(usualDays.get(status));
    }

    /// Tells which leads look like the one that is being typed; only the newest question counts.
    public void like(LeadIdentity typed, Consumer<List<Likeness>> told) {
        background.run(() -> reader.like(typed)).in(looking).onSuccess(told::accept).start();
    }
}
