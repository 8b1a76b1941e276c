package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fairlead.app.Entities;

import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcType;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.sql.DataSource;

/// What Hibernate maps is what stands in the databases.
class EntitiesTest {

    private static final List<String> UNMAPPED = List.of("flyway_schema_history", "workspace_info");

    @TempDir Path folder;

    @Test
    void theMappingIsValidOnBothEngines() {
        for (DataSource source : List.of(TestDatabases.h2(folder), TestDatabases.postgres())) {
            Configuration configuration = new Configuration();
            configuration.getProperties().put("hibernate.connection.datasource", source);
            configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
            Entities.ALL.forEach(configuration::addAnnotatedClass);

            assertThatNoException()
                    .as(source.getClass().getName())
                    .isThrownBy(() -> configuration.buildSessionFactory().close());
        }
    }

    @Test
    void tablesThatOthersReferToStandBeforeThoseThatDo() {
        List<String> order = mapped().toList();
        List<String> references =
                Sql.read(
                        TestDatabases.postgres(),
                        "select conrelid::regclass || ' ' || confrelid::regclass"
                                + " from pg_constraint where contype = 'f'"
                                + " and conrelid <> confrelid"
                                + " and connamespace = 'public'::regnamespace");

        assertThat(references)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        reference -> {
                            String[] tables = reference.split(" ");
                            assertThat(order.indexOf(tables[1]))
                                    .isLessThan(order.indexOf(tables[0]));
                        });
    }

    @Test
    void everyTableIsMapped() {
        List<String> tables =
                Sql.read(
                        TestDatabases.postgres(),
                        "select tablename from pg_tables where schemaname = 'public'");

        assertThat(Stream.concat(mapped(), UNMAPPED.stream()))
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void everyEnumHasTheLabelsOfItsType() throws ReflectiveOperationException {
        Map<String, String> ours = new TreeMap<>();
        for (Class<?> type : enums()) {
            ours.put(type.getSimpleName(), String.join(",", labels(type)));
        }
        List<String> theirs =
                Sql.read(
                        TestDatabases.postgres(),
                        """
                        select string_agg(enumlabel, ',' order by enumsortorder)
                        from pg_enum group by enumtypid\
                        """);

        assertThat(new TreeSet<>(ours.values())).isEqualTo(new TreeSet<>(theirs));
    }

    private static Stream<String> mapped() {
        return Entities.ALL.stream().map(entity -> entity.getAnnotation(Table.class).name());
    }

    private static List<? extends Class<?>> enums() {
        return Entities.ALL.stream()
                .flatMap(entity -> Arrays.stream(entity.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(JdbcType.class))
                .map(Field::getType)
                .distinct()
                .toList();
    }

    private static List<String> labels(Class<?> type) throws ReflectiveOperationException {
        Field label =
                Arrays.stream(type.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(EnumeratedValue.class))
                        .findFirst()
                        .orElseThrow();
        label.setAccessible(true);
        List<String> labels = new java.util.ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            labels.add((String) label.get(constant));
        }
        return labels;
    }
}
