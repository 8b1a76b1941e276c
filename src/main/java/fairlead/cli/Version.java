package fairlead.cli;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The version of this build.
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Fairlead " + number()};
    }

    public static String number() {
        try (InputStream in = Version.class.getResourceAsStream("/fairlead.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
