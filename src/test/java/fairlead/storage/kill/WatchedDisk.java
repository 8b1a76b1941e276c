package fairlead.storage.kill;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.disk.FilePathDisk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/// H2's view of one folder of the disk, which tells a [DiskLog] what happens to the databases in
/// it. H2 takes what stands before the first colon of a path for the name of a kind of disk, so the
/// folder's name ends with one.
final class WatchedDisk extends FilePathDisk {

    private final String scheme;
    private final DiskLog log;

    WatchedDisk(String scheme, DiskLog log) {
        this.scheme = scheme;
        this.log = log;
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public WatchedDisk getPath(String path) {
        WatchedDisk there = new WatchedDisk(scheme, log);
        there.name = translateFileName(path);
        return there;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel channel = super.open(mode);
        return name.endsWith(".mv.db") ? new Watched(channel, log) : channel;
    }

    private static final class Watched extends FileBaseDefault {
        private final FileChannel channel;
        private final DiskLog log;

        Watched(FileChannel channel, DiskLog log) {
            this.channel = channel;
            this.log = log;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public int read(ByteBuffer to, long at) throws IOException {
            return channel.read(to, at);
        }

        @Override
        public int write(ByteBuffer from, long at) throws IOException {
            log.write(at, from);
            return channel.write(from, at);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            log.truncate(size);
            channel.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            int covers = log.now();
            channel.force(metaData);
            log.forced(covers);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
