package fairlead.sample;

import fairlead.lead.Lead;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadTag;
import fairlead.lead.Rank;
import fairlead.lead.Tag;
import fairlead.storage.Work;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells one lead's whole story, from the first word to today.
final class Narrator {

    private final Plot plot;
    private final LeadSource source;
    private final Lead lead;
    private final Tale tale;
    private final List<Turn> turns;

    Narrator(Plot plot, LeadSource source, List<Turn> turns) {
        this.plot = plot;
        this.source = source;
        this.turns = turns;
        Instant born = turns.getFirst().at();
        this.lead = new Lead(plot.person().name(), plot.person().email(), source, born);
        this.tale = new Tale(plot, lead.id());
    }

    List<Beat> tell(People people, Company company) {
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            if (i == 0) {
                birth(turn);
            } else {
                move(turns.get(i - 1).to(), turn);
            }
            Instant until = i + 1 < turns.size() ? turns.get(i + 1).at() : plot.today();
            scene(turn).play(tale, new Span(turn.at(), until, plot.hours()));
        }
        Instant born = turns.getFirst().at();
        Span talks = new Span(turns.get(turns.size() / 2).at(), plot.today(), plot.hours());
        new Contacts(tale, people).meet(born, talks);
        tag(company.tags(), born.plusSeconds(30));
        new Scoring(tale, born).follow(turns);
        new Outlook(tale).play(turns);
        new Visits(tale, company.team().me()).look(born);
        return tale.beats();
    }

    private void birth(Turn born) {
        lead.rankAs(Rank.top(born.at(), 0));
        new Facts(plot, born.at()).known().forEach(lead::change);
        tale.beat(
                born.at(),
                source == LeadSource.WEBSITE ? Tale.MACHINE : tale.owner(),
                Kinds.CREATE,
                work -> {
                    work.summarise("lead", lead.name());
                    work.summarise("lead_id", lead.id());
                    work.add(lead);
                });
    }

    private void tag(List<Tag> tags, Instant at) {
        for (Tag tag : tags) {
            if (plot.chance(9)) {
                LeadTag tagged = new LeadTag(lead.id(), tag.id());
                tale.beat(at, tale.owner(), Kinds.SAMPLE, work -> work.add(tagged));
            }
        }
    }

    private void move(LeadStatus from, Turn turn) {
        tale.beat(turn.at(), tale.owner(), Kinds.MOVE, work -> move(work, from, turn));
    }

    private void move(Work work, LeadStatus from, Turn turn) {
        Lead moved = work.get(Lead.class, lead.id());
        new Facts(plot, turn.at()).learnt(turn).forEach(moved::change);
        moved.moveTo(turn.to(), turn.closing(), turn.at());
        if (turn.to().isClosed()) {
            freezeRate(moved, Hours.day(turn.at()));
        }
        moved.rankAs(Rank.top(turn.at(), 0));
        work.add(moved(from, turn));
        work.summarise("count", 1);
        work.summarise("lead", moved.name());
        work.summarise("lead_id", moved.id());
        work.summarise("to", turn.to().label());
    }

    private void freezeRate(Lead closed, LocalDate day) {
        plot.deal().rates().on(day, plot.deal().currency()).ifPresent(closed::freezeRate);
    }

    private TimelineEvent moved(LeadStatus from, Turn turn) {
        String title = from.label() + " → " + turn.to().label();
        Map<String, Object> details = new HashMap<>();
        details.put("from", from.label());
        details.put("to", turn.to().label());
        if (turn.closing().reason() != null) {
            details.put("lost_reason", turn.closing().reason());
        }
        return new TimelineEvent(
                        lead.id(), EventType.STATUS_CHANGED, title, tale.owner(), turn.at())
                .with(details);
    }

    private Scene scene(Turn turn) {
        return switch (turn.to()) {
            case NEW_OPPORTUNITIES -> new NewScene(source);
            case ACTIVE -> new ActiveScene();
            case PROPOSAL_SENT -> new OfferScene();
            case ON_ICE -> new IceScene();
            default -> new EndScene(turn);
        };
    }
}
