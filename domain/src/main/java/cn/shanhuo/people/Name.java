package cn.shanhuo.people;

import java.text.Normalizer;
import java.util.Optional;

/**
 * What somebody is called: 1 to {@value #LONGEST} characters of any script. Control characters and those that turn the
 * direction of the text around it are taken out, so that a name cannot spoil the line it stands in.
 */
public record Name(String text) {

    public static final int LONGEST = 25;

    public Name {
        if (!text.equals(clean(text)) || text.isEmpty() || length(text) > LONGEST) {
            throw new IllegalArgumentException("not a name");
        }
    }

    public static Optional<Name> parse(String text) {
        var clean = clean(text);
        return clean.isEmpty() || length(clean) > LONGEST ? Optional.empty() : Optional.of(new Name(clean));
    }

    /**
     * One line of text as it may be shown anywhere: composed, without control characters, single spaces; empty when
     * nothing of it can be seen.
     */
    public static String clean(String text) {
        var clean = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u200B\\u2060\\u180E\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
                .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\s\\u00A0\\u3000]+", " ")
                .strip();
        return clean.codePoints().allMatch(point -> Character.getType(point) == Character.FORMAT) ? "" : clean;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return text;
    }
}
