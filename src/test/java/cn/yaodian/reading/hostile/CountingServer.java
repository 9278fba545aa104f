package cn.yaodian.reading.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A server on this machine alone that answers nothing and counts who comes. */
final class CountingServer implements AutoCloseable {

    static final CountingServer NONE = new CountingServer(null);

    private final @Nullable ServerSocket socket;
    private final AtomicInteger visits = new AtomicInteger();

    private CountingServer(@Nullable ServerSocket socket) {
        this.socket = socket;
    }

    static CountingServer start() throws IOException {
        ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        CountingServer server = new CountingServer(socket);
        Thread.ofPlatform().daemon().start(() -> server.count(socket));
        return server;
    }

    private void count(ServerSocket listening) {
        try {
            while (true) {
                try (Socket _ = listening.accept()) {
                    visits.incrementAndGet();
                }
            }
        } catch (IOException closed) {
            if (!listening.isClosed()) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    String address(String name) {
        return "http://127.0.0.1:" + open().getLocalPort() + "/" + name;
    }

    int visits() {
        return visits.get();
    }

    /** Comes itself, and waits until that is counted. */
    void visit() throws IOException {
        try (Socket visitor = new Socket(open().getInetAddress(), open().getLocalPort())) {
            visitor.setSoTimeout(5000);
            visitor.getInputStream().read(); // its end comes when the visit has been counted
        }
    }

    private ServerSocket open() {
        if (socket == null) {
            throw new IllegalStateException("not started");
        }
        return socket;
    }

    @Override
    public void close() throws IOException {
        open().close();
    }
}
