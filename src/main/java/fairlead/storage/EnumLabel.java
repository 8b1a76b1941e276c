package fairlead.storage;

import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.JdbcLiteralFormatter;
import org.hibernate.type.descriptor.jdbc.JdbcType;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/// A column whose type is one of the database's enums, on either engine.
///
/// Goes on an attribute beside `@Enumerated(EnumType.STRING)`; the Java enum carries its labels in
/// a field marked `@EnumeratedValue`. Parameters and literals in HQL both work.
public final class EnumLabel implements JdbcType {

    @Override
    public int getJdbcTypeCode() {
        return Types.VARCHAR;
    }

    @Override
    public int getDefaultSqlTypeCode() {
        return SqlTypes.ENUM;
    }

    @Override
    public String getFriendlyName() {
        return "ENUM LABEL";
    }

    @Override
    public <T> JdbcLiteralFormatter<T> getJdbcLiteralFormatter(JavaType<T> type) {
        return (sql, value, dialect, options) ->
                dialect.appendLiteral(sql, type.unwrap(value, String.class, options));
    }

    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> type) {
        return new Binder<>(type, this);
    }

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> type) {
        return new Extractor<>(type, this);
    }

    private static final class Binder<X> extends BasicBinder<X> {

        Binder(JavaType<X> type, JdbcType jdbcType) {
            super(type, jdbcType);
        }

        @Override
        protected void doBind(PreparedStatement statement, X value, int index, WrapperOptions o)
                throws SQLException {
            statement.setObject(index, label(value, o), Types.OTHER);
        }

        @Override
        protected void doBind(CallableStatement statement, X value, String name, WrapperOptions o)
                throws SQLException {
            statement.setObject(name, label(value, o), Types.OTHER);
        }

        @Override
        protected void doBindNull(PreparedStatement statement, int index, WrapperOptions o)
                throws SQLException {
            statement.setNull(index, Types.OTHER);
        }

        @Override
        protected void doBindNull(CallableStatement statement, String name, WrapperOptions o)
                throws SQLException {
            statement.setNull(name, Types.OTHER);
        }

        private String label(X value, WrapperOptions options) {
            return getJavaType().unwrap(value, String.class, options);
        }
    }

    private static final class Extractor<X> extends BasicExtractor<X> {

        Extractor(JavaType<X> type, JdbcType jdbcType) {
            super(type, jdbcType);
        }

        @Override
        protected X doExtract(ResultSet rows, int index, WrapperOptions options)
                throws SQLException {
            return getJavaType().wrap(rows.getString(index), options);
        }

        @Override
        protected X doExtract(CallableStatement statement, int index, WrapperOptions options)
                throws SQLException {
            return getJavaType().wrap(statement.getString(index), options);
        }

        @Override
        protected X doExtract(CallableStatement statement, String name, WrapperOptions options)
                throws SQLException {
            return getJavaType().wrap(statement.getString(name), options);
        }
    }
}
