package fairlead.team;

import fairlead.settings.FairleadException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An authority and the one certificate it ever signs, for a server that has none. The authority's
/// key is thrown away, so that nobody can make a second server that the team would trust.
public final class ServerCertificate {

    private static final String SECRET = "FAIRLEAD_KEYTOOL";
    private static final String ALIAS = "fairlead";

    private final Path folder;
    private final List<String> hosts;
    private String starts = "-5M";
    private int days = 3650;

    /// For a server that goes by the names and numbers `hosts`.
    public ServerCertificate(Path folder, List<String> hosts) {
        this.folder = folder;
        this.hosts = List.copyOf(hosts);
    }

    /// One whose time is already over, to see it refused.
    ServerCertificate expired() {
        starts = "-9d";
        days = 3;
        return this;
    }

    public Path authority() {
        return folder.resolve("authority.pem");
    }

    public Path certificate() {
        return folder.resolve("server.crt");
    }

    public Path key() {
        return folder.resolve("server.key");
    }

    /// Writes the three files; refuses to overwrite any.
    public void make() {
        if (Stream.of(authority(), certificate(), key()).anyMatch(Files::exists)) {
            throw new FairleadException("team.error.certificates", null, folder);
        }
        try {
            Files.createDirectories(folder);
            Path work = Files.createTempDirectory("fairlead-certificate");
            try {
                make(work, secret());
            } finally {
                delete(work);
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new FairleadException("team.error.unwritable", e, folder);
        }
    }

    private void make(Path work, String secret) throws IOException, GeneralSecurityException {
        Path ca = work.resolve("ca.p12");
        Path server = work.resolve("server.p12");
        pair(
                secret,
                ca,
                "CN=Fairlead team authority " + hosts.getFirst(),
                "bc:c=ca:true,pathlen:0",
                "ku:c=keyCertSign,cRLSign");
        pair(secret, server, "CN=" + hosts.getFirst());
        keytool(secret, store(server, "-certreq", "-file", work.resolve("request").toString()));
        List<String> sign =
                store(
                        ca,
                        "-gencert",
                        "-rfc",
                        "-infile",
                        work.resolve("request").toString(),
                        "-outfile",
                        certificate().toString(),
                        "-startdate",
                        starts,
                        "-validity",
                        String.valueOf(days),
                        "-ext",
                        "san=" + names(),
                        "-ext",
                        "eku=serverAuth",
                        "-ext",
                        "ku:c=digitalSignature");
        keytool(secret, sign);
        byte[] trusted = open(ca, secret).getCertificate(ALIAS).getEncoded();
        Files.writeString(authority(), pem("CERTIFICATE", trusted));
        writeKey(open(server, secret).getKey(ALIAS, secret.toCharArray()).getEncoded());
    }

    private static void pair(String secret, Path store, String name, String... extensions) {
        List<String> command =
                store(
                        store,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        name,
                        "-startdate",
                        "-10d",
                        "-validity",
                        "3660");
        for (String extension : extensions) {
            command.addAll(List.of("-ext", extension));
        }
        keytool(secret, command);
    }

    private static List<String> store(Path store, String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(
                List.of(
                        "-alias",
                        ALIAS,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass:env",
                        SECRET));
        return all;
    }

    private String names() {
        return hosts.stream()
                .map(host -> (host.matches("[0-9.]+|.*:.*") ? "ip:" : "dns:") + host)
                .collect(Collectors.joining(","));
    }

    private static KeyStore open(Path file, String secret)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, secret.toCharArray());
        }
        return store;
    }

    private void writeKey(byte[] key) throws IOException {
        Files.createFile(key());
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(key(), PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(key(), pem("PRIVATE KEY", key));
    }

    private static String pem(String kind, byte[] bytes) {
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
                .formatted(
                        kind,
                        Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes),
                        kind);
    }

    private static void keytool(String secret, List<String> command) {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        all.addAll(List.of("-J-XX:+UseSerialGC", "-J-XX:TieredStopAtLevel=1"));
        all.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().put(SECRET, secret);
        try {
            Process process = builder.start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new FairleadException(
                        "team.error.keytool", new IOException(said), said.strip());
            }
        } catch (IOException e) {
            throw new FairleadException("team.error.keytool", e, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FairleadException("team.error.keytool", e, "interrupted");
        }
    }

    private static String secret() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
