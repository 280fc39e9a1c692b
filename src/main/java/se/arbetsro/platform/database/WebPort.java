package se.arbetsro.platform.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;

/**
 * Where the program is to answer browsers; differs from {@link Port}, which is the database's and
 * may be any.
 */
record WebPort(String address, int number) {

    static WebPort of(Environment environment) {
        return new WebPort(
                environment.getProperty("server.address", "127.0.0.1"),
                environment.getProperty("server.port", Integer.class, 0));
    }

    /**
     * Says before all else what the web server would say at the end of the start. Of anything else
     * that is wrong with the address the web server has words of its own.
     *
     * @throws PortInUseException when another program listens there
     */
    void requireFree() {
        try (var socket = new ServerSocket()) {
            // As the web server does: what an ended program leaves behind is no hindrance.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, number));
        } catch (BindException taken) {
            if (String.valueOf(taken.getMessage()).contains("in use")) {
                throw new PortInUseException(number, taken);
            }
        } catch (IOException e) {
            // Left to the web server.
        }
    }
}
