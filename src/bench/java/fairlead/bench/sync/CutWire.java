package fairlead.bench.sync;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A line to a server that is lost in each of the ways in which lines are lost, and comes back.
final class CutWire implements AutoCloseable {

    /// How a line is lost.
    enum Way {
        /// Both ends are told that the other one hung up.
        CLOSED,
        /// Both ends are told that there is no such connection.
        RESET,
        /// Nobody is told anything, and nothing arrives any more.
        SILENT
    }

    private final ServerSocket door;
    private final int server;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean lost;
    private volatile boolean silent;

    CutWire(int server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void lose(Way way) throws IOException {
        lost = true;
        silent = way == Way.SILENT;
        if (!silent) {
            end(way == Way.RESET);
        }
    }

    /// What was lost stays lost; new connections pass.
    void mend() throws IOException {
        end(false);
        silent = false;
        lost = false;
    }

    private void end(boolean reset) throws IOException {
        for (Socket end : ends) {
            if (reset) {
                abandon(end);
            }
            end.close();
        }
        ends.clear();
    }

    /// Whoever closes it next says that there is no such connection.
    private static void abandon(Socket end) {
        try {
            end.setSoLinger(true, 0);
        } catch (SocketException closed) {
            return;
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket here = door.accept();
                if (lost && !silent) {
                    here.close();
                } else {
                    join(here);
                }
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void join(Socket here) throws IOException {
        Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
        here.setTcpNoDelay(true);
        there.setTcpNoDelay(true);
        ends.add(here);
        ends.add(there);
        Thread.ofVirtual().start(() -> pump(here, there));
        Thread.ofVirtual().start(() -> pump(there, here));
    }

    private void pump(Socket from, Socket to) {
        byte[] bytes = new byte[16_384];
        try (from;
                to) {
            for (int read = from.getInputStream().read(bytes);
                    read >= 0;
                    read = from.getInputStream().read(bytes)) {
                if (!silent) {
                    to.getOutputStream().write(bytes, 0, read);
                }
            }
        } catch (IOException cut) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        end(false);
    }
}
