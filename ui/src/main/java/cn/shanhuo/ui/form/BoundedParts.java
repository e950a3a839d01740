package cn.shanhuo.ui.form;

import io.micronaut.http.HttpStatus;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.MemoryAttribute;
import io.netty.handler.codec.http.multipart.MemoryFileUpload;
import java.io.IOException;
import java.nio.charset.Charset;

/**
 * The parts of one form, in memory and bounded all together. Too much text ends the form; of too many files the rest is
 * read past, so that the form itself can come back.
 */
final class BoundedParts extends DefaultHttpDataFactory {

    private long texts;
    private long files;

    BoundedParts(long texts, long files) {
        super(false);
        this.texts = texts;
        this.files = files;
    }

    /** Whether this file was left out, in whole or in part. */
    static boolean isCut(FileUpload file) {
        return file instanceof Bounded bounded && bounded.cut;
    }

    @Override
    public Attribute createAttribute(HttpRequest request, String name) {
        return new BoundedText(name);
    }

    @Override
    public Attribute createAttribute(HttpRequest request, String name, long definedSize) {
        return createAttribute(request, name);
    }

    @Override
    public FileUpload createFileUpload(
            HttpRequest request,
            String name,
            String filename,
            String contentType,
            String transfer,
            Charset charset,
            long size) {
        return new Bounded(name, filename, contentType, transfer, charset);
    }

    private final class BoundedText extends MemoryAttribute {

        BoundedText(String name) {
            super(name);
        }

        @Override
        public void addContent(ByteBuf content, boolean last) throws IOException {
            texts -= content.readableBytes();
            if (texts < 0) {
                content.release();
                throw new Refused(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too much text");
            }
            super.addContent(content, last);
        }
    }

    private final class Bounded extends MemoryFileUpload {

        private boolean cut;

        Bounded(String name, String filename, String contentType, String transfer, Charset charset) {
            super(name, filename, contentType, transfer, charset, 0);
        }

        @Override
        public void addContent(ByteBuf content, boolean last) throws IOException {
            if (!cut && content.readableBytes() <= files) {
                files -= content.readableBytes();
                super.addContent(content, last);
                return;
            }
            if (!cut) {
                cut = true;
                files += length();
                delete();
            }
            content.release();
            super.addContent(Unpooled.EMPTY_BUFFER, last);
        }
    }
}
