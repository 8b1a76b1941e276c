package fairlead.bench.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// A line on which each byte arrives later by half of a round trip, and as many of them at once as
/// without it.
final class SlowLine implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final long half;
    private final AtomicInteger turns = new AtomicInteger();
    private volatile boolean delays;

    SlowLine(int server, int roundTripMillis) throws IOException {
        this.server = server;
        half = roundTripMillis * 500_000L;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /// Bytes and when they arrive; none at the end.
    private record Parcel(byte[] bytes, long due) {}

    int port() {
        return door.getLocalPort();
    }

    /// Begins to delay, or ends; the turns are counted anew.
    void delay(boolean wanted) {
        delays = wanted;
        turns.set(0);
    }

    /// How often the laptop spoke since the last connection was opened.
    int turns() {
        return turns.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket here = door.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
                here.setTcpNoDelay(true);
                there.setTcpNoDelay(true);
                turns.set(0);
                pump(here, there, true);
                pump(there, here, false);
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void pump(Socket from, Socket to, boolean counted) {
        BlockingQueue<Parcel> way = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().start(() -> read(from, way, counted));
        Thread.ofPlatform().daemon().start(() -> write(to, way));
    }

    private void read(Socket from, BlockingQueue<Parcel> way, boolean counted) {
        byte[] buffer = new byte[65_536];
        try (InputStream in = from.getInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (counted) {
                    turns.incrementAndGet();
                }
                long due = System.nanoTime() + (delays ? half : 0);
                way.add(new Parcel(Arrays.copyOf(buffer, read), due));
            }
        } catch (IOException cut) {
            way.add(new Parcel(new byte[0], 0));
            return;
        }
        way.add(new Parcel(new byte[0], 0));
    }

    private static void write(Socket to, BlockingQueue<Parcel> way) {
        try (OutputStream out = to.getOutputStream()) {
            for (Parcel parcel = way.take(); parcel.bytes().length > 0; parcel = way.take()) {
                while (parcel.due() - System.nanoTime() > 0) {
                    LockSupport.parkNanos(parcel.due() - System.nanoTime());
                }
                out.write(parcel.bytes());
                out.flush();
            }
        } catch (IOException | InterruptedException cut) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
