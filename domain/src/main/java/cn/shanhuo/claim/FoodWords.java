package cn.shanhuo.catalog;

import jakarta.inject.Singleton;
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

/** What may not be said of food; the list with its sources is {@code catalog/words-not-for-food.txt}. */
@Singleton
class FoodWords {

    private static final String LIST = "/catalog/words-not-for-food.txt";
    private static final Pattern PROVED = Pattern.compile("(证书|报告|认证|编号|证号)\\D{0,12}[A-Za-z0-9-]{6,}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cf}·•*_|]+");

    private final List<Rule> rules;

    FoodWords() {
        try (InputStream list = FoodWords.class.getResourceAsStream(LIST)) {
            rules = new String(Objects.requireNonNull(list, LIST).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rule::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first word that may not stand here; spaces and dots between its characters do not hide it. */
    Optional<Flaw> in(String field, String text) {
        var plain =
                BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        boolean proved = PROVED.matcher(plain).find();
        return rules.stream()
                .filter(rule -> !(proved && rule.why == Flaw.Why.NEEDS_PROOF) && rule.speaksOf(plain))
                .findFirst()
                .map(rule -> new Flaw(field, rule.why, rule.word));
    }

    private record Rule(Flaw.Why why, String word, List<String> innocent) {

        static Rule read(String line) {
            var parts = new ArrayList<>(List.of(line.strip().split("\\s+")));
            var why =
                    switch (parts.removeFirst()) {
                        case "claim" -> Flaw.Why.BANNED_CLAIM;
                        case "goods" -> Flaw.Why.FORBIDDEN_GOODS;
                        case "proof" -> Flaw.Why.NEEDS_PROOF;
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
