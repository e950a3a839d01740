package cn.shanhuo.ui.form;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the two kinds of HTML forms from memory, within bounds. */
final class FormReader {

    /** The longest form without files, in bytes. */
    static final long TEXT_LIMIT = 1 << 20;
    /** The longest form with files, in bytes: nine photos from a phone, or a large spreadsheet. */
    static final long FILES_LIMIT = 48L << 20;

    private static final int FIELDS = 2000;
    private static final int FILES = 20;

    private FormReader() {}

    static long limit(MediaType type) {
        return type.matches(MediaType.MULTIPART_FORM_DATA_TYPE) ? FILES_LIMIT : TEXT_LIMIT;
    }

    static Submitted read(MediaType type, byte[] body) {
        if (body.length > limit(type)) {
            throw new Refused(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "a form of " + body.length + " bytes");
        }
        if (type.matches(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return parts(type, body);
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

    private static Submitted parts(MediaType type, byte[] body) {
        if (type.getParameters().get("boundary").isEmpty()) {
            throw new Refused(HttpStatus.BAD_REQUEST, "a multipart form without boundary");
        }
        var request = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, type.toString());
        try {
            var decoder = new HttpPostMultipartRequestDecoder(new DefaultHttpDataFactory(false), request);
            try {
                return collect(decoder);
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

    private static Submitted collect(HttpPostMultipartRequestDecoder decoder) throws IOException {
        var texts = new LinkedHashMap<String, List<String>>();
        var files = new LinkedHashMap<String, List<Upload>>();
        int fields = 0;
        int uploads = 0;
        for (var part : decoder.getBodyHttpDatas()) {
            if (++fields > FIELDS) {
                throw new Refused(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too many fields");
            }
            if (part instanceof FileUpload file && chosen(file)) {
                if (++uploads > FILES) {
                    throw new Refused(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too many files");
                }
                files.computeIfAbsent(file.getName(), _ -> new ArrayList<>())
                        .add(new Upload(file.getFilename(), file.getContentType(), file.get()));
            } else if (part instanceof Attribute attribute) {
                var value = attribute.getString(StandardCharsets.UTF_8);
                if (value.length() > TEXT_LIMIT) {
                    throw new Refused(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "a field of " + value.length());
                }
                texts.computeIfAbsent(attribute.getName(), _ -> new ArrayList<>()).add(value);
            }
        }
        return new Submitted(texts, files);
    }

    private static boolean chosen(FileUpload file) {
        return file.length() > 0 || (file.getFilename() != null && !file.getFilename().isEmpty());
    }
}
