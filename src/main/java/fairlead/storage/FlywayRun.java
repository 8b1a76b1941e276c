package fairlead.storage;

import fairlead.settings.FairleadException;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resource.classpath.ClassPathResource;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

/// Runs the scripts that a database has not seen yet; kept apart so that Flyway loads only then.
final class FlywayRun {

    private static final String FORBIDDEN = "42501";

    private FlywayRun() {}

    static void migrate(DataSource source) {
        try {
            Flyway.configure(FlywayRun.class.getClassLoader())
                    .dataSource(source)
                    .loggers("slf4j")
                    .resourceProvider(new Scripts(folder(source)))
                    .javaMigrationClassProvider(List::of)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw explained(e);
        }
    }

    private static FairleadException explained(FlywayException failure) {
        if (failure.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new FairleadException("storage.foreignschema", failure);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && FORBIDDEN.equals(sql.getSQLState())) {
                return StorageFailures.explain(sql);
            }
        }
        return new FairleadException("storage.migration", failure);
    }

    private static String folder(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return "db/"
                    + connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw StorageFailures.explain(e);
        }
    }

    /// Names the scripts one by one, which spares a scan of the class path.
    private record Scripts(String folder) implements ResourceProvider {

        @Override
        public LoadableResource getResource(String name) {
            LoadableResource script = script(name);
            return ((ClassPathResource) script).exists() ? script : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return Migrations.SCRIPTS.stream()
                    .filter(name -> name.startsWith(prefix))
                    .map(this::script)
                    .toList();
        }

        private LoadableResource script(String name) {
            return new ClassPathResource(
                    null,
                    folder + "/" + name,
                    FlywayRun.class.getClassLoader(),
                    StandardCharsets.UTF_8);
        }
    }
}
