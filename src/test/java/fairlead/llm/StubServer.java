package fairlead.llm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// A provider on this machine that answers byte for byte what a file says, in as many pieces as the
/// test wants; it keeps every request.
public final class StubServer implements AutoCloseable {

    /// What a connection is answered with, once its request was read.
    @FunctionalInterface
    public interface Reply {
        void write(OutputStream out, InputStream in) throws IOException;
    }

    private final ServerSocket server;
    private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
    private final List<String> heads = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private volatile Reply last = (out, in) -> {};

    public StubServer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public String address() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /// The next answers, in their order; the last is given for ever.
    public StubServer answers(Reply... next) {
        replies.addAll(List.of(next));
        return this;
    }

    public StubServer answers(String... names) {
        for (String name : names) {
            answers(file(name));
        }
        return this;
    }

    /// A file's bytes at once.
    public static Reply file(String name) {
        return (out, in) -> out.write(bytes(name));
    }

    /// A text as an answer in OpenAI's form.
    public static Reply saying(String text) {
        String head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n";
        ObjectNode chunk = JsonNodeFactory.instance.objectNode();
        chunk.putArray("choices").addObject().putObject("delta").put("content", text);
        String end =
                "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
                        + "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":100,"
                        + "\"completion_tokens\":10,\"total_tokens\":110}}\n\ndata: [DONE]\n\n";
        String body = head + "data: " + chunk + "\n\n" + end;
        return (out, in) -> out.write(body.getBytes(StandardCharsets.UTF_8));
    }

    /// A file's bytes one by one, so that characters are cut between pieces.
    static Reply dripping(String name) {
        return (out, in) -> {
            for (byte one : bytes(name)) {
                out.write(one);
                out.flush();
            }
        };
    }

    static byte[] bytes(String name) {
        try (InputStream in = StubServer.class.getResourceAsStream("/llm/" + name + ".http")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized List<String> bodies() {
        return List.copyOf(bodies);
    }

    public synchronized List<String> heads() {
        return List.copyOf(heads);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            String head = head(in);
            int length = length(head);
            String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            Reply reply = next(head, body);
            reply.write(socket.getOutputStream(), in);
            socket.getOutputStream().flush();
        } catch (IOException gone) {
            // The caller ended the call, as some tests want.
        }
    }

    private synchronized Reply next(String head, String body) {
        heads.add(head);
        bodies.add(body);
        Reply next = replies.poll();
        last = next == null ? last : next;
        return last;
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int one = in.read();
            if (one < 0) {
                throw new IOException("no request");
            }
            head.write(one);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static int length(String head) {
        return head.lines()
                .filter(
                        line ->
                                line.toLowerCase(java.util.Locale.ROOT)
                                        .startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
