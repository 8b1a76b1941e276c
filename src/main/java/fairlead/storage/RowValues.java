package fairlead.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.BasicType;
import org.hibernate.type.Type;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final ObjectReader MAPS =
            JSON.readerFor(new TypeReference<Map<String, Object>>() {});

    private final SessionFactoryImplementor factory;
    private final Map<EntityPersister, String[]> columns = new ConcurrentHashMap<>();

    RowValues(SessionFactoryImplementor factory) {
        this.factory = factory;
    }

    static Map<String, Object> map(JsonNode values) {
        try {
            return MAPS.readValue(values);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode parse(String text) {
        try {
            return text == null ? null : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ObjectMapper json() {
        return JSON;
    }

    ObjectNode read(Tracked row, Object[] state, IntPredicate wanted) {
        String[] columns = columns(persister(row));
        ObjectNode values = JSON.createObjectNode();
        for (int i = 0; i < state.length; i++) {
            if (wanted.test(i) && !BOOKKEEPING.contains(columns[i])) {
                values.set(columns[i], json(state[i]));
            }
        }
        return values;
    }

    /// The same as Jackson makes of it, and for what most columns hold without its detour.
    private static JsonNode json(Object value) {
        return switch (value) {
            case null -> NullNode.instance;
            case String text -> TextNode.valueOf(text);
            case UUID id -> TextNode.valueOf(id.toString());
            case Instant at -> TextNode.valueOf(at.toString());
            case Boolean yes -> BooleanNode.valueOf(yes);
            case Integer number -> IntNode.valueOf(number);
            case JsonNode tree -> tree;
            default -> JSON.valueToTree(value);
        };
    }

    boolean same(Tracked row, String column, JsonNode expected) {
        EntityPersister persister = persister(row);
        int property = property(persister, column);
        Type type = persister.getPropertyTypes()[property];
        return type.isEqual(persister.getValue(row, property), value(type, expected));
    }

    /// A column as history keeps it.
    JsonNode of(Tracked row, String column) {
        EntityPersister persister = persister(row);
        Object value = persister.getValue(row, property(persister, column));
        return value == null ? NullNode.instance : JSON.valueToTree(value);
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

    private int property(EntityPersister persister, String column) {
        int property = List.of(columns(persister)).indexOf(column);
        if (property >= 0) {
            return property;
        }
        throw new IllegalStateException("No property keeps column " + column);
    }

    private String[] columns(EntityPersister persister) {
        return columns.computeIfAbsent(persister, RowValues::columnsOf);
    }

    private static String[] columnsOf(EntityPersister persister) {
        return Arrays.stream(persister.getPropertyNames())
                .map(property -> persister.getPropertyColumnNames(property)[0])
                .toArray(String[]::new);
    }
}
