package fairlead.storage;

import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.Configuration;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

import java.util.List;

/// Builds Hibernate's session factory without a look at the class path or at the database.
final class Factories {

    private Factories() {}

    static SessionFactory build(Engine engine, List<Class<?>> entities) {
        Configuration configuration = new Configuration();
        configuration.getProperties().put("hibernate.connection.datasource", engine.reader());
        configuration
                .getProperties()
                .put(
                        "hibernate.type.json_format_mapper",
                        new JacksonJsonFormatMapper(RowValues.json()));
        configuration
                .setProperty("jakarta.persistence.database-product-name", engine.product())
                .setProperty(
                        "jakarta.persistence.database-major-version",
                        String.valueOf(engine.version().major()))
                .setProperty(
                        "jakarta.persistence.database-minor-version",
                        String.valueOf(engine.version().minor()))
                .setProperty("hibernate.boot.allow_jdbc_metadata_access", "false")
                .setProperty("hibernate.query.in_clause_parameter_padding", "true")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("hibernate.jdbc.batch_size", "100")
                .setProperty("hibernate.order_inserts", "true")
                .setProperty("hibernate.order_updates", "true");
        entities.forEach(configuration::addAnnotatedClass);
        return configuration.buildSessionFactory(services(configuration));
    }

    /// Without a maker of classes: an entity knows others by their ids, so that there is nothing to
    /// load lazily, and making a class for each of them took a quarter of the time to open.
    private static StandardServiceRegistry services(Configuration configuration) {
        return new StandardServiceRegistryBuilder()
                .applySettings(configuration.getProperties())
                .addService(BytecodeProvider.class, new BytecodeProviderImpl())
                .enableAutoClose()
                .build();
    }
}
