package fairlead.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// A line between a laptop and its server that can be cut, made deaf without anybody saying so, and
/// slowed down.
public final class Cable implements AutoCloseable {

    private enum State {
        WHOLE,
        CUT,
        DEAD
    }

    private final ServerSocket door;
    private final int server;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;
    private volatile long delayMillis;
    private final AtomicInteger opened = new AtomicInteger();

    public Cable(int server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /// Ends every connection and refuses new ones.
    public void cut() {
        state = State.CUT;
        sockets.forEach(Cable::close);
        sockets.clear();
    }

    /// Nothing passes any more, in either direction, and nobody is told.
    public void die() {
        state = State.DEAD;
    }

    /// Whatever died stays dead; new connections pass.
    public void mend() {
        cut();
        state = State.WHOLE;
    }

    void delay(long millis) {
        delayMillis = millis;
    }

    /// How many connections there ever were.
    int opened() {
        return opened.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket here = door.accept();
                opened.incrementAndGet();
                if (state == State.CUT) {
                    here.close();
                } else {
                    join(here);
                }
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void join(Socket here) throws IOException {
        Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
        sockets.add(here);
        sockets.add(there);
        Thread.ofVirtual().start(() -> pump(here, there));
        Thread.ofVirtual().start(() -> pump(there, here));
    }

    private void pump(Socket from, Socket to) {
        byte[] bytes = new byte[16_384];
        try {
            int read = from.getInputStream().read(bytes);
            while (read >= 0) {
                if (delayMillis > 0) {
                    LockSupport.parkNanos(delayMillis * 1_000_000);
                }
                if (state == State.WHOLE) {
                    to.getOutputStream().write(bytes, 0, read);
                }
                read = from.getInputStream().read(bytes);
            }
        } catch (IOException cut) {
            close(from);
        } finally {
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
