package se.arbetsro.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One kept-alive HTTP/1.1 connection to this machine. It does what the bench needs and little more:
 * on two cores shared with what is measured, a client that does everything would be a part of the
 * result.
 */
final class Wire implements Closeable {

    /** Longer than any page may take; a report of a hundred cities may not. */
    private static final int PATIENCE_MILLIS = 90_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[16 * 1024];

    Wire(int port) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
        out = socket.getOutputStream();
    }

    /**
     * A reply.
     *
     * @param headers by their names in small letters, the last of a name
     * @param cookies what {@code Set-Cookie} said, without attributes
     * @param size of the body in bytes, as it came over the wire
     * @param body empty when it was not asked for
     */
    record Reply(
            int status, Map<String, String> headers, List<String> cookies, long size, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /**
     * Sends a request and reads all of the reply.
     *
     * @param head lines of the head after the first, each ended by CR LF
     */
    Reply send(String method, String target, String head, byte[] body, boolean keep)
            throws IOException {
        byte[] begin =
                (method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + head + "\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
        byte[] request = new byte[begin.length + body.length];
        System.arraycopy(begin, 0, request, 0, begin.length);
        System.arraycopy(body, 0, request, begin.length, body.length);
        out.write(request);
        out.flush();
        return read(keep);
    }

    private Reply read(boolean keep) throws IOException {
        String first = line();
        int status = Integer.parseInt(first.substring(9, 12));
        Map<String, String> headers = new HashMap<>();
        List<String> cookies = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            headers.put(name, value);
            if (name.equals("set-cookie")) {
                cookies.add(value.split(";", 2)[0]);
            }
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long size = 0;
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            for (int chunk = chunk(); chunk > 0; chunk = chunk()) {
                take(chunk, keep, kept);
                size += chunk;
                line();
            }
            line();
        } else {
            size = Long.parseLong(headers.getOrDefault("content-length", "0"));
            take(size, keep, kept);
        }
        return new Reply(status, headers, cookies, size, kept.toByteArray());
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private void take(long bytes, boolean keep, ByteArrayOutputStream kept) throws IOException {
        long left = bytes;
        while (left > 0) {
            int got = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (got < 0) {
                throw new EOFException("The reply ended " + left + " bytes too early");
            }
            if (keep) {
                kept.write(buffer, 0, got);
            }
            left -= got;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
