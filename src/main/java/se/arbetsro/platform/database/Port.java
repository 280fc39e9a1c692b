package se.arbetsro.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** The port of the server: that of the last run when it is free, otherwise another. */
record Port(Path memory) {

    // Below the range from which systems take the ports of outgoing connections: a port that the
    // server leaves for a second must not be taken by one of those.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    int choose() throws IOException {
        var port = last();
        while (!isFree(port)) {
            port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
        }
        PrivateFiles.write(memory, Integer.toString(port));
        return port;
    }

    private int last() {
        try {
            return Integer.parseInt(Files.readString(memory).strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isFree(int port) {
        if (port < 1024 || port > 65_535) {
            return false;
        }
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
