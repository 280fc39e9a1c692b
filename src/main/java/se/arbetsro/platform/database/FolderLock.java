package se.arbetsro.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One program at a time on a data directory. The operating system lets go of the lock when the
 * program ends, however it ends.
 */
final class FolderLock implements AutoCloseable {

    /**
     * What this JVM holds. Asked before the file is opened: closing a second channel on a locked
     * file would drop the lock of the whole process (POSIX).
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty when another program, or another part of this one, has the lock. */
    static Optional<FolderLock> take(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        try {
            var channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return Optional.of(new FolderLock(file, channel));
            }
            channel.close();
        } catch (IOException e) {
            HELD.remove(file);
            throw e;
        }
        HELD.remove(file);
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }
}
