package cn.shanhuo.payment;

/**
 * What the buyer reads at the cashier. Alipay forbids {@code / = &}, and the SDK writes some characters unescaped into
 * what it signs, so they are left out.
 */
final class Subject {

    private static final int LONGEST = 120;

    private Subject() {}

    static String of(String shop, String title) {
        return plain("山货集 " + shop + " " + title, LONGEST);
    }

    /** Letters of any script, digits, spaces and harmless signs, cut to so many characters. */
    static String plain(String text, int longest) {
        var kept = text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || " -_.,()（）：:、，。·×+".indexOf(c) >= 0)
                .filter(Character::isBmpCodePoint)
                .limit(longest)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return kept.isEmpty() ? "山货集" : kept;
    }
}
