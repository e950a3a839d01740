package cn.shanhuo.ui;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.thymeleaf.util.IWritableCharSequence;

/** HTML that is kept encoded: into a page it is copied, and only who asks for its characters has it decoded. */
final class Piece implements IWritableCharSequence {

    private final List<byte[]> parts;

    /** @param parts UTF-8, each of whole characters */
    private Piece(List<byte[]> parts) {
        this.parts = parts;
    }

    static Piece of(Utf8 written) {
        return new Piece(List.of(written.bytes()));
    }

    /** Pieces that follow each other. */
    static Piece row(List<Piece> pieces) {
        return new Piece(pieces.stream().flatMap(piece -> piece.parts.stream()).toList());
    }

    int bytes() {
        return parts.stream().mapToInt(part -> part.length).sum();
    }

    @Override
    public void write(Writer into) throws IOException {
        if (into instanceof Utf8 page) {
            parts.forEach(page::write);
        } else {
            into.write(toString());
        }
    }

    @Override
    public int length() {
        return toString().length();
    }

    @Override
    public char charAt(int index) {
        return toString().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    @Override
    public String toString() {
        return parts.stream()
                .map(part -> new String(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
