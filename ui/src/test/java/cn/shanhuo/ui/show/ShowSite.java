package cn.shanhuo.ui.show;

import io.micronaut.runtime.Micronaut;
import java.util.Map;

/** Serves the page of all components, to be looked at: {@code /show}, {@code /show/seller}, {@code /show/staff}. */
public final class ShowSite {

    private ShowSite() {}

    public static void main(String... args) {
        Micronaut.build(args)
                .mainClass(ShowSite.class)
                .properties(Map.of("micronaut.server.port", args.length > 0 ? args[0] : "9101"))
                .banner(false)
                .start();
    }
}
