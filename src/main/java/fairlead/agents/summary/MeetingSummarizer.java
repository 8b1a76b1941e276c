package fairlead.agents.summary;

import fairlead.agents.request.RequestModel;
import fairlead.autonomy.proposal.MeetingSummary;
import fairlead.autonomy.proposal.Quoted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Tells in few sentences of its own what a meeting was about.
public final class MeetingSummarizer {
    private final RequestModel requests = RequestModel.standard();
    private final int words;

    public MeetingSummarizer() {
        this(280);
    }

    /// With about so many words.
    public MeetingSummarizer(int words) {
        this.words = words;
    }

    public List<Quoted> points(List<Turn> turns) {
        return new Coverage(Statement.of(turns))
                .pick(words).stream().map(Statement::quoted).toList();
    }

    /// The whole: points, decisions and what is to be done, for a meeting on this day.
    public MeetingSummary summary(UUID meeting, List<Turn> turns, LocalDate day) {
        Minutes minutes = new Minutes(Statement.of(turns), requests);
        return new MeetingSummary(meeting, points(turns), minutes.decisions(), minutes.items(day));
    }
}
