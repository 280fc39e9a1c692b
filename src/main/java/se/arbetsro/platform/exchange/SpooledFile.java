package se.arbetsro.platform.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written whole before it is sent. So a slow reader holds no connection to the
 * database, and a fault half-way gives an error page instead of half a file. It has no name on disk
 * once it is open: however the program ends, nothing stays behind.
 */
final class SpooledFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;

    SpooledFile() throws IOException {
        var path = Files.createTempFile("arbetsro", ".spool");
        channel =
                FileChannel.open(
                        path,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** To be flushed, not closed, when all is written. */
    OutputStream output() {
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    long size() throws IOException {
        return channel.size();
    }

    void sendTo(OutputStream out) throws IOException {
        channel.position(0);
        Channels.newInputStream(channel).transferTo(out);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
