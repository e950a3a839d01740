package cn.shanhuo.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server's process, started by us or by a program of ours that was killed. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ServerFolder place;
    private final ProcessHandle process;
    private final int port;
    private final String password;

    private ServerProcess(ServerFolder place, ProcessHandle process, int port, String password) {
        this.place = place;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }

    static ServerProcess adoptOrStart(ServerFolder place, int port, String... options) {
        try {
            var left = leftBehind(place);
            if (left.isPresent()) {
                if ((port == 0 || port == left.get().port)
                        && left.get().isLocked()
                        && left.get().answers()) {
                    return left.get();
                }
                left.get().stop();
            }
            return start(place, port == 0 ? freePort() : port, options);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database in " + place.folder() + " does not start", e);
        }
    }

    /** A server that a killed program left running on this folder. */
    private static Optional<ServerProcess> leftBehind(ServerFolder place) throws IOException {
        var note = RunningNote.read(place.running());
        return note.flatMap(left -> ProcessHandle.of(left.process())
                .filter(ProcessHandle::isAlive)
                .filter(handle -> isOurs(handle, place))
                .map(handle -> new ServerProcess(place, handle, left.port(), left.password())));
    }

    /** Numbers of processes are given out again: only a process of our own binary is ours. */
    private static boolean isOurs(ProcessHandle handle, ServerFolder place) {
        try {
            var program = place.program().toRealPath();
            return handle.info().command().map(Path::of).filter(program::equals).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** Servers of older programs let everybody in. */
    private boolean isLocked() {
        return !password.isEmpty();
    }

    private static ServerProcess start(ServerFolder place, int port, String... options) throws IOException {
        var password = Secret.draw();
        Secret.write(place.firstWords(), ServerCommand.firstWords(password));
        Files.createDirectories(place.exchange());
        var command = ServerCommand.of(place, port, options);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(place.log().toFile());
        builder.environment()
                .put("LD_LIBRARY_PATH", place.binaries().resolve("libs").toString());
        builder.environment()
                .put(
                        "DYLD_FALLBACK_LIBRARY_PATH",
                        place.binaries().resolve("libs").toString());
        var process = builder.start();
        new RunningNote(process.pid(), port, password).write(place.running());
        var server = new ServerProcess(place, process.toHandle(), port, password);
        server.awaitReady();
        return server;
    }

    private void awaitReady() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.destroyForcibly();
                throw new IllegalStateException("The embedded database does not start: see " + place.log());
            }
            pause();
        }
    }

    /** A server that is ready greets whoever connects. */
    private boolean answers() {
        try (var socket = new Socket()) {
            socket.setSoTimeout(2000);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the embedded database starts", e);
        }
    }

    /** Asks the server to write everything down and end; one that does not listen is killed, its log keeps the data. */
    void stop() {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            Files.deleteIfExists(place.running());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
