package fairlead.app;

import fairlead.storage.DatabaseSettings;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Fills an empty database with the sample company and closes it; returns who sits here.
@FunctionalInterface
interface SampleMaker {
    UUID fill(DatabaseSettings settings, DoubleConsumer progress, BooleanSupplier cancelled);
}
