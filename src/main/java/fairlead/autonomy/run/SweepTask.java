package fairlead.autonomy.run;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.intelligence.Scoring;

import java.util.List;
import java.util.function.BooleanSupplier;

/// A pass over many leads: what it was given, and its scores in parts small enough that nobody
/// waits while one is written.
public interface SweepTask {

    JsonNode input();

    List<List<Scoring>> parts(BooleanSupplier goOn);
}
