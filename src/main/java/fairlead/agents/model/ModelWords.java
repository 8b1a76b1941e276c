package fairlead.agents.model;

import fairlead.action.Suggestion;
import fairlead.agents.guard.Addresses;
import fairlead.agents.guard.PlainText;
import fairlead.autonomy.gate.Checks;
import fairlead.autonomy.gate.Checks.Maker;
import fairlead.autonomy.gate.Provenance;
import fairlead.autonomy.run.Proposed;

import java.math.BigDecimal;
import java.util.Optional;

/// Words of a model, made safe to show, and proposals that say that a model had a part in them.
public final class ModelWords {

    private static final String MODEL = "model";
    private static final int AT_LEAST = 3;

    private ModelWords() {}

    /// One line of plain text; empty where it says nothing or names an address: whoever reads a
    /// title must not be led anywhere by it.
    public static Optional<String> line(String text, int most) {
        String plain = PlainText.of(text, most).replaceAll("\\s+", " ").strip();
        return plain.length() < AT_LEAST || !Addresses.in(plain).isEmpty()
                ? Optional.empty()
                : Optional.of(plain);
    }

    /// The same proposal, in other words.
    public static Proposed said(Proposed one, String title, String reason, Maker maker) {
        Proposed.Shown shown = one.shown();
        return by(
                new Proposed(
                        one.proposal(),
                        one.kind(),
                        one.suggestion(),
                        new Proposed.Shown(
                                shown.type(), title, reason, shown.due(), shown.priority()),
                        one.origin(),
                        one.findings()),
                maker);
    }

    /// The same proposal as a model's, resting on whoever's words it did.
    public static Proposed by(Proposed one, Maker maker) {
        Checks.Origin origin = one.origin();
        return new Proposed(
                one.proposal(),
                one.kind(),
                engine(one.suggestion(), MODEL, one.suggestion().cost()),
                one.shown(),
                new Checks.Origin(maker, origin.confidence(), origin.provenance()),
                one.findings());
    }

    /// The same for what rests on text from outside.
    public static Proposed outside(Proposed one, Maker maker) {
        Proposed made = by(one, maker);
        return new Proposed(
                made.proposal(),
                made.kind(),
                made.suggestion(),
                made.shown(),
                new Checks.Origin(maker, made.origin().confidence(), Provenance.EXTERNAL),
                made.findings());
    }

    /// With the model's name and what the run cost; what the rules said stays theirs.
    static Proposed priced(Proposed one, String model, BigDecimal cost) {
        String engine = one.suggestion().engine();
        return new Proposed(
                one.proposal(),
                one.kind(),
                engine(one.suggestion(), engine.equals(MODEL) ? model : engine, cost),
                one.shown(),
                one.origin(),
                one.findings());
    }

    private static Suggestion engine(Suggestion one, String engine, BigDecimal cost) {
        return new Suggestion(
                one.kind(),
                one.agent(),
                engine,
                one.rule(),
                one.changes(),
                one.mail(),
                one.evidence(),
                one.preconditions(),
                cost,
                one.ifLeft(),
                one.expiry(),
                one.more());
    }
}
