package fairlead.team;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// Speaks just enough of PostgreSQL's protocol to lure a client, in one bad way or another; keeps
/// what the client told it.
final class BadServer implements AutoCloseable {

    /// What it does once the client asked for TLS, or has it.
    enum Trick {
        REFUSES_TLS,
        GOES_ON_IN_PLAINTEXT,
        LETS_EVERYBODY_IN,
        ASKS_FOR_THE_PASSWORD_ITSELF,
        ASKS_FOR_MD5,
        OFFERS_NO_CHANNEL_BINDING,
        ASKS_FOR_ONE_ITERATION,
        ASKS_FOR_ENDLESS_ITERATIONS
    }

    private final ServerSocket socket;
    private final Optional<ServerCertificate> certificate;
    private final Trick trick;
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicReference<String> heard = new AtomicReference<>("");

    BadServer(Trick trick, Optional<ServerCertificate> certificate) throws IOException {
        this.trick = trick;
        this.certificate = certificate;
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /// Connections that the client took for a server's.
    int served() {
        return served.get();
    }

    /// Everything the client said after its first request, as far as it can be read.
    String heard() {
        return heard.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException | GeneralSecurityException e) {
                // The client hung up, which is what it should do.
            }
        }
    }

    private void talk(Socket client) throws IOException, GeneralSecurityException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        in.readNBytes(8);
        if (certificate.isEmpty()) {
            client.getOutputStream().write('N');
            hear(in);
            return;
        }
        client.getOutputStream().write('S');
        SSLSocket safe =
                (SSLSocket)
                        context(certificate.get())
                                .getSocketFactory()
                                .createSocket(client, null, client.getPort(), true);
        safe.setUseClientMode(false);
        safe.startHandshake();
        trick(new DataInputStream(safe.getInputStream()), safe);
    }

    private void trick(DataInputStream in, SSLSocket client) throws IOException {
        in.readNBytes(in.readInt() - 4);
        DataOutputStream out = new DataOutputStream(client.getOutputStream());
        switch (trick) {
            case LETS_EVERYBODY_IN -> {
                authentication(out, 0, "");
                out.write(new byte[] {'Z', 0, 0, 0, 5, 'I'});
                out.flush();
                served.incrementAndGet();
            }
            case ASKS_FOR_THE_PASSWORD_ITSELF -> authentication(out, 3, "");
            case ASKS_FOR_MD5 -> authentication(out, 5, "salt");
            case OFFERS_NO_CHANNEL_BINDING -> authentication(out, 10, "SCRAM-SHA-256\0\0");
            case ASKS_FOR_ONE_ITERATION -> scram(in, out, "1");
            case ASKS_FOR_ENDLESS_ITERATIONS -> scram(in, out, "2000000000");
            default -> {}
        }
        hear(in);
    }

    private static void scram(DataInputStream in, DataOutputStream out, String iterations)
            throws IOException {
        authentication(out, 10, "SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0");
        in.readByte();
        String first = new String(in.readNBytes(in.readInt() - 4), StandardCharsets.UTF_8);
        String nonce = first.substring(first.indexOf("r=") + 2);
        authentication(out, 11, "r=" + nonce + "evil,s=c2FsdHNhbHQ=,i=" + iterations);
        in.readByte();
        in.readNBytes(in.readInt() - 4);
        authentication(out, 12, "v=" + "A".repeat(43) + "=");
    }

    private static void authentication(DataOutputStream out, int kind, String rest)
            throws IOException {
        byte[] bytes = rest.getBytes(StandardCharsets.US_ASCII);
        out.writeByte('R');
        out.writeInt(8 + bytes.length);
        out.writeInt(kind);
        out.write(bytes);
        out.flush();
    }

    private void hear(DataInputStream in) throws IOException {
        byte[] buffer = new byte[4096];
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
            String text = new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
            heard.accumulateAndGet(text, String::concat);
        }
    }

    private static SSLContext context(ServerCertificate made)
            throws IOException, GeneralSecurityException {
        String pem = Files.readString(made.key()).replaceAll("-----.*-----|\\s", "");
        PrivateKey key =
                KeyFactory.getInstance("EC")
                        .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (var in = Files.newInputStream(made.certificate())) {
            Certificate[] chain =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(in)
                            .toArray(Certificate[]::new);
            store.setKeyEntry("server", key, new char[0], chain);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store, new char[0]);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
