package fairlead.sample;

import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.WorkOrder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/// Plays the stories into a database: each beat at its time where there are few, hundreds of leads
/// in one work where there are many.
final class Stage {

    private static final int LEADS_AT_ONCE = 100;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration LATELY = Duration.ofDays(4);

    private final SampleCompany company;
    private final Database database;
    private final StoryClock clock;
    private final SampleProgress progress;

    Stage(SampleCompany company, Database database, StoryClock clock, SampleProgress progress) {
        this.company = company;
        this.database = database;
        this.clock = clock;
        this.progress = progress;
    }

    UUID play() {
        Instant founded = company.today().minus(Duration.ofDays(366));
        Company firm = Company.found(founded, company.today());
        Casting casting = new Casting(company, firm);
        clock.set(founded);
        write(
                Kinds.SAMPLE,
                Tale.MACHINE,
                List.of(new Beat(founded, Tale.MACHINE, Kinds.SAMPLE, firm::open)));
        if (company.size().bulk()) {
            playInBulk(casting);
        } else {
            playInTime(casting);
        }
        return firm.team().me().id();
    }

    /// What people did with leads, and the last days, beat by beat; the rest week by week.
    private void playInTime(Casting casting) {
        Instant lately = company.today().minus(LATELY);
        List<Beat> waiting = new ArrayList<>();
        List<Beat> beats = stories(casting, 0, company.size().leads());
        for (int i = 0; i < beats.size(); i++) {
            Beat beat = beats.get(i);
            boolean late = beat.at().isAfter(lately);
            if (late || Duration.between(since(waiting, beat), beat.at()).compareTo(WEEK) > 0) {
                flush(waiting);
            }
            if (late || Kinds.standsAlone(beat.kind())) {
                clock.set(beat.at());
                write(beat.kind(), beat.actor(), List.of(beat));
            } else {
                waiting.add(beat);
            }
            tell(i, beats.size());
        }
        flush(waiting);
    }

    private static Instant since(List<Beat> waiting, Beat beat) {
        return waiting.isEmpty() ? beat.at() : waiting.getFirst().at();
    }

    private void flush(List<Beat> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        clock.set(waiting.getLast().at());
        write(Kinds.SAMPLE, Tale.MACHINE, waiting);
        waiting.clear();
    }

    private void playInBulk(Casting casting) {
        int leads = company.size().leads();
        for (int from = 0; from < leads; from += LEADS_AT_ONCE) {
            List<Beat> beats = stories(casting, from, Math.min(leads, from + LEADS_AT_ONCE));
            write(Kinds.SAMPLE, Tale.MACHINE, beats);
            tell(from, leads);
        }
    }

    private static List<Beat> stories(Casting casting, int from, int to) {
        List<Beat> beats = new ArrayList<>();
        for (int number = from; number < to; number++) {
            beats.addAll(casting.story(number));
        }
        beats.sort(Comparator.comparing(Beat::at));
        return beats;
    }

    private void write(String kind, Actor actor, List<Beat> beats) {
        database.write(
                WorkOrder.by(actor, kind),
                work -> {
                    beats.forEach(beat -> beat.write().accept(work));
                    return null;
                });
    }

    private void tell(int done, int total) {
        if (!progress.told(done * 100 / total)) {
            throw new CancellationException("the sample company was not wanted any more");
        }
    }
}
