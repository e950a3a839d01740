package cn.shanhuo.ui.kept;

import cn.shanhuo.ui.Languages;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import org.jspecify.annotations.Nullable;

/**
 * Answers kept pages on the event loop, before the framework sees the request. One for each connection. Whatever is not
 * plainly a reading of a page that lies finished on the shelf goes on its way untouched, and so does everything behind
 * a request that still waits for its answer, so that answers keep their order.
 */
final class KeptHandler extends ChannelDuplexHandler {

    private final Shelf shelf;
    private final KeptHeaders headers;

    /** Requests that went on and whose answers have not passed by on their way back. */
    private int waiting;
    /** Whether the rest of a request that is answered already has still to arrive. */
    private boolean answered;

    private boolean written;

    KeptHandler(Shelf shelf, KeptHeaders headers) {
        this.shelf = shelf;
        this.headers = headers;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            var answer = waiting == 0 && context.channel().isWritable() ? answer(request) : null;
            if (answer != null) {
                answered = !(message instanceof LastHttpContent);
                written = true;
                ReferenceCountUtil.release(message);
                context.write(answer, context.voidPromise());
                return;
            }
            waiting++;
        } else if (answered) {
            answered = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
            return;
        }
        context.fireChannelRead(message);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (written) {
            written = false;
            context.flush();
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof LastHttpContent && !isInterim(message)) {
            waiting--;
        }
        context.write(message, promise);
    }

    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    private @Nullable FullHttpResponse answer(HttpRequest request) {
        if (!isPlainReading(request)) {
            return null;
        }
        var given = request.headers();
        var locale = Languages.of(
                Cookies.value(given.get(HttpHeaderNames.COOKIE), Languages.COOKIE),
                given.get(HttpHeaderNames.ACCEPT_LANGUAGE));
        var page = shelf.find(request.uri(), locale);
        if (page == null) {
            return null;
        }
        if (page.isHeld(given.get(HttpHeaderNames.IF_NONE_MATCH))) {
            return new DefaultFullHttpResponse(
                    HttpVersion.HTTP_1_1,
                    HttpResponseStatus.NOT_MODIFIED,
                    Unpooled.EMPTY_BUFFER,
                    headers.unchanged(page),
                    KeptHeaders.NO_TRAILERS);
        }
        boolean packed = Kept.packs(given.get(HttpHeaderNames.ACCEPT_ENCODING));
        return new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.OK,
                Unpooled.wrappedBuffer(page.body(packed)),
                headers.of(page, packed),
                KeptHeaders.NO_TRAILERS);
    }

    /** HTTP/1.1, to be kept alive, no body announced: what browsers send when they open a page. */
    private static boolean isPlainReading(HttpRequest request) {
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
                && request.decoderResult().isSuccess()
                && request.protocolVersion() == HttpVersion.HTTP_1_1
                && HttpUtil.isKeepAlive(request)
                && !request.headers().contains(HttpHeaderNames.CONTENT_LENGTH)
                && !request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING)
                && !request.headers().contains(HttpHeaderNames.EXPECT)
                && !request.headers().contains(HttpHeaderNames.UPGRADE);
    }
}
