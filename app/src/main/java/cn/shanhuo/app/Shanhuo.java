package cn.shanhuo.app;

import io.micronaut.runtime.Micronaut;

/** Starts the site. */
public final class Shanhuo {

    private Shanhuo() {}

    public static void main(String... args) {
        Micronaut.build(args).mainClass(Shanhuo.class).banner(false).start();
    }
}
