package cn.shanhuo.ui.form;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the two kinds of HTML forms, within bounds. */
final class FormReader {

    /** The longest form without files, in bytes. */
    static final long TEXT_LIMIT = 1 << 20;
    /** The most bytes of files in a form: nine photos as browsers shrink them and more, or a large spreadsheet. */
    static final long FILES_LIMIT = (long) Submitted.FILES_MEGABYTES << 20;
    /** The longest form that is read to its end, what is left out of it included; the server's own limit is the same. */
    static final long LONGEST = 100L << 20;

    private static final int FIELDS = 2000;
    private static final int FILES = 20;
    private static final int HEADER = 4096;
    private static final int PIECE = 1 << 16;

    private FormReader() {}

    static boolean isMultipart(MediaType type) {
        return type.matches(MediaType.MULTIPART_FORM_DATA_TYPE);
    }

    /** A form without files. */
    static Submitted read(MediaType type, byte[] body) {
        if (body.length > TEXT_LIMIT) {
            throw new Refused(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "a form of " + body.length + " bytes");
        }
        if (isMultipart(type)) {
            return read(type, new ByteArrayInputStream(body));
        }
        if (type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            return texts(body);
        }
        throw new Refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not a form: " + type);
    }

    private static Submitted texts(byte[] body) {
        try {
            var text = new String(body, StandardCharsets.UTF_8);
            var decoder = new QueryStringDecoder(text, StandardCharsets.UTF_8, false, FIELDS);
            return new Submitted(decoder.parameters(), Map.of());
        } catch (IllegalArgumentException malformed) {
            throw new Refused(HttpStatus.BAD_REQUEST, "broken percent encoding");
        }
    }

    /** A form with files, piece by piece: of more files than a form may hold, the rest is read past. */
    static Submitted read(MediaType type, InputStream body) {
        if (type.getParameters().get("boundary").isEmpty()) {
            throw new Refused(HttpStatus.BAD_REQUEST, "a multipart form without boundary");
        }
        var request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, type.toString());
        try {
            var decoder = new HttpPostMultipartRequestDecoder(
                    new BoundedParts(TEXT_LIMIT, FILES_LIMIT), request, StandardCharsets.UTF_8, FIELDS, HEADER);
            try {
                return collect(decoder, body);
            } finally {
                decoder.destroy();
            }
        } catch (HttpPostRequestDecoder.TooManyFormFieldsException
                | HttpPostRequestDecoder.TooLongFormFieldException tooMuch) {
            throw new Refused(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too many fields");
        } catch (HttpPostRequestDecoder.ErrorDataDecoderException | IOException | IllegalArgumentException malformed) {
            throw new Refused(HttpStatus.BAD_REQUEST, "broken multipart form");
        }
    }

    private static Submitted collect(HttpPostMultipartRequestDecoder decoder, InputStream body) throws IOException {
        var parts = new Parts();
        var piece = new byte[PIECE];
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            decoder.offer(new DefaultHttpContent(Unpooled.copiedBuffer(piece, 0, read)));
            parts.take(decoder);
        }
        decoder.offer(LastHttpContent.EMPTY_LAST_CONTENT);
        parts.take(decoder);
        return new Submitted(parts.texts, parts.files, parts.overfull);
    }

    /** What came in so far. */
    private static final class Parts {

        private final Map<String, List<String>> texts = new LinkedHashMap<>();
        private final Map<String, List<Upload>> files = new LinkedHashMap<>();
        private int uploads;
        private boolean overfull;

        void take(HttpPostMultipartRequestDecoder decoder) throws IOException {
            try {
                while (decoder.hasNext()) {
                    var part = decoder.next();
                    take(part);
                    decoder.removeHttpDataFromClean(part);
                    part.release();
                }
            } catch (HttpPostRequestDecoder.EndOfDataDecoderException end) {
                // that was the last part
            }
        }

        private void take(InterfaceHttpData part) throws IOException {
            if (part instanceof Attribute attribute) {
                texts.computeIfAbsent(attribute.getName(), _ -> new ArrayList<>())
                        .add(attribute.getString(StandardCharsets.UTF_8));
            } else if (part instanceof FileUpload file
                    && (BoundedParts.isCut(file) || chosen(file) && ++uploads > FILES)) {
                overfull = true;
            } else if (part instanceof FileUpload file && chosen(file)) {
                files.computeIfAbsent(file.getName(), _ -> new ArrayList<>())
                        .add(new Upload(file.getFilename(), file.getContentType(), file.get()));
            }
        }
    }

    private static boolean chosen(FileUpload file) {
        return file.length() > 0
                || (file.getFilename() != null && !file.getFilename().isEmpty());
    }
}
