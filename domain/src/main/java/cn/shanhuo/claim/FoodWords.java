package cn.shanhuo.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may not be said of food; the list with its sources is {@code claim/words-not-for-food.txt}. */
public final class FoodWords {

    private static final String LIST = "/claim/words-not-for-food.txt";
    private static final Pattern PROVED = Pattern.compile("(证书|报告|认证|编号|证号)\\D{0,12}[A-Za-z0-9-]{6,}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cf}·•*_|]+");
    private static final List<Rule> RULES = read();

    private FoodWords() {}

    private static List<Rule> read() {
        try (InputStream list = FoodWords.class.getResourceAsStream(LIST)) {
            return new String(Objects.requireNonNull(list, LIST).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rule::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first word that may not stand here; spaces and dots between its characters do not hide it. */
    public static Optional<Claim> in(String text) {
        var plain =
                BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        boolean proved = PROVED.matcher(plain).find();
        return RULES.stream()
                .filter(rule -> !(proved && rule.why == Claim.Why.NEEDS_PROOF) && rule.speaksOf(plain))
                .findFirst()
                .map(rule -> new Claim(rule.why, rule.word));
    }

    private record Rule(Claim.Why why, String word, List<String> innocent) {

        static Rule read(String line) {
            var parts = new ArrayList<>(List.of(line.strip().split("\\s+")));
            var why =
                    switch (parts.removeFirst()) {
                        case "claim" -> Claim.Why.BANNED_CLAIM;
                        case "goods" -> Claim.Why.FORBIDDEN_GOODS;
                        case "proof" -> Claim.Why.NEEDS_PROOF;
                        default -> throw new IllegalStateException("not a rule: " + line);
                    };
            var word = parts.removeFirst();
            parts.remove("!");
            return new Rule(why, word, List.copyOf(parts));
        }

        boolean speaksOf(String plain) {
            var rest = plain;
            for (var use : innocent) {
                rest = rest.replace(use, "\n");
            }
            return rest.contains(word);
        }
    }
}
