package cn.shanhuo.ui;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.io.Writer;
import java.nio.CharBuffer;

/** Takes a page as it is written and holds it as bytes, without the detour over one long text; pieces come as bytes. */
final class Utf8 extends Writer {

    private static final int A_PAGE = 24_576;

    private static final char NONE = 0;

    private final ByteBuf bytes = Unpooled.buffer(A_PAGE);

    /** The first half of a character that was cut in two between writes. */
    private char half = NONE;

    @Override
    public void write(char[] characters, int offset, int length) {
        encode(CharBuffer.wrap(characters, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) {
        encode(text, offset, offset + length);
    }

    /** What is encoded already. */
    void write(byte[] encoded) {
        endHalf();
        bytes.writeBytes(encoded);
    }

    private void encode(CharSequence text, int from, int to) {
        int start = from;
        if (half != NONE && start < to) {
            ByteBufUtil.writeUtf8(bytes, String.valueOf(new char[] {half, text.charAt(start++)}));
            half = NONE;
        }
        int end = to;
        if (start < end && Character.isHighSurrogate(text.charAt(end - 1))) {
            half = text.charAt(--end);
        }
        ByteBufUtil.writeUtf8(bytes, text, start, end);
    }

    /** Half a character that was never completed is a question mark. */
    private void endHalf() {
        if (half != NONE) {
            ByteBufUtil.writeUtf8(bytes, String.valueOf(half));
            half = NONE;
        }
    }

    byte[] bytes() {
        endHalf();
        return ByteBufUtil.getBytes(bytes);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
