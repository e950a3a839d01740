package cn.shanhuo.payment;

import cn.shanhuo.testing.AlipayPen;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Answers every call with what it was told to, right or wrong. */
final class ScriptedAlipay implements AutoCloseable {

    private final HttpServer server;
    private volatile int status = 200;
    private volatile String body = "";
    private volatile int calls;

    ScriptedAlipay() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            calls++;
            exchange.getRequestBody().readAllBytes();
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/gateway.do";
    }

    int calls() {
        return calls;
    }

    void says(int httpStatus, String text) {
        status = httpStatus;
        body = text;
    }

    /** A node with Alipay's signature. */
    void signs(String method, String node) {
        says(
                200,
                "{\"" + method.replace('.', '_') + "_response\":" + node + ",\"sign\":\"" + AlipayPen.sign(node)
                        + "\"}");
    }

    void unsigned(String method, String node) {
        says(200, "{\"" + method.replace('.', '_') + "_response\":" + node + "}");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
