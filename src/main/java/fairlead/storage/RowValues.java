package fairlead.storage;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.BasicType;
import org.hibernate.type.Type;

import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;

/// Reads and writes entity state as JSON by column name, the form in which history keeps it.
final class RowValues {

    private static final Set<String> BOOKKEEPING = Set.of("updated_at", "row_version");

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final SessionFactoryImplementor factory;

    RowValues(SessionFactoryImplementor factory) {
        this.factory = factory;
    }

    static ObjectMapper json() {
        return JSON;
    }

    ObjectNode read(Tracked row, Object[] state, IntPredicate wanted) {
        EntityPersister persister = persister(row);
        ObjectNode values = JSON.createObjectNode();
        for (int i = 0; i < state.length; i++) {
            String column = column(persister, i);
            if (wanted.test(i) && !BOOKKEEPING.contains(column)) {
                values.set(
                        column, state[i] == null ? NullNode.instance : JSON.valueToTree(state[i]));
            }
        }
        return values;
    }

    boolean same(Tracked row, String column, JsonNode expected) {
        EntityPersister persister = persister(row);
        int property = property(persister, column);
        Type type = persister.getPropertyTypes()[property];
        return type.isEqual(persister.getValue(row, property), value(type, expected));
    }

    Tracked revive(Class<? extends Tracked> type, UUID id, ObjectNode state) {
        EntityPersister persister = factory.getMappingMetamodel().getEntityDescriptor(type);
        Tracked row = (Tracked) persister.instantiate(id, (SharedSessionContractImplementor) null);
        state.properties().forEach(column -> write(row, column.getKey(), column.getValue()));
        return row;
    }

    void write(Tracked row, String column, JsonNode value) {
        EntityPersister persister = persister(row);
        int property = property(persister, column);
        persister.setValue(row, property, value(persister.getPropertyTypes()[property], value));
    }

    private static Object value(Type type, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        java.lang.reflect.Type wanted =
                type instanceof BasicType<?> basic
                        ? basic.getJavaTypeDescriptor().getJavaType()
                        : type.getReturnedClass();
        return JSON.convertValue(value, JSON.constructType(wanted));
    }

    String table(Tracked row) {
        return persister(row).getMappedTableDetails().getTableName();
    }

    Class<? extends Tracked> entityOf(String table) {
        return factory.getMappingMetamodel()
                .streamEntityDescriptors()
                .filter(persister -> persister.getMappedTableDetails().getTableName().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No entity keeps table " + table))
                .getMappedClass()
                .asSubclass(Tracked.class);
    }

    private EntityPersister persister(Tracked row) {
        return factory.getMappingMetamodel().getEntityDescriptor(Hibernate.getClass(row));
    }

    private static int property(EntityPersister persister, String column) {
        for (int i = 0; i < persister.getPropertyNames().length; i++) {
            if (column(persister, i).equals(column)) {
                return i;
            }
        }
        throw new IllegalStateException("No property keeps column " + column);
    }

    private static String column(EntityPersister persister, int property) {
        return persister.getPropertyColumnNames(persister.getPropertyNames()[property])[0];
    }
}
