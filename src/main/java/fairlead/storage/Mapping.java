package fairlead.storage;

import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;

import java.util.List;

/// Hibernate's mapping of the entities, made when somebody first needs it: what a window shows
/// first is read without, and is there sooner than the mapping would be.
final class Mapping implements AutoCloseable {

    private final Engine engine;
    private final List<Class<?>> entities;
    private volatile Made made;
    private boolean closed;

    Mapping(Engine engine, List<Class<?>> entities) {
        this.engine = engine;
        this.entities = entities;
    }

    private record Made(SessionFactory factory, RowValues values) {}

    List<Class<?>> entities() {
        return entities;
    }

    SessionFactory factory() {
        return made().factory;
    }

    RowValues values() {
        return made().values;
    }

    private Made made() {
        Made ready = made;
        return ready == null ? make() : ready;
    }

    private synchronized Made make() {
        if (closed) {
            throw new IllegalStateException("the database is closed");
        }
        if (made == null) {
            SessionFactory factory = Factories.build(engine, entities);
            made = new Made(factory, new RowValues((SessionFactoryImplementor) factory));
        }
        return made;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (made != null) {
            made.factory.close();
        }
    }
}
