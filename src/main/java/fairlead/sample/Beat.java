package fairlead.sample;

import fairlead.storage.Actor;
import fairlead.storage.Work;

import java.time.Instant;
import java.util.function.Consumer;

/// One thing that happened: when, by whom, what kind of work it was, and what it writes.
record Beat(Instant at, Actor actor, String kind, Consumer<Work> write) {}
