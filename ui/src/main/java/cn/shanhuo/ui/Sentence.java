package cn.shanhuo.ui;

import java.util.List;

/**
 * Something to say, not yet in any language: a message key and what to put into its places. An argument may itself be a
 * sentence.
 */
public record Sentence(String key, List<Object> arguments) {

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
