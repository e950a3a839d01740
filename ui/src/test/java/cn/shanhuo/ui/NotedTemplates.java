package cn.shanhuo.ui;

import cn.shanhuo.ui.asset.Assets;
import cn.shanhuo.ui.testing.Rendered;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Notes in tests which templates were rendered, and lets no sentence pass that stands there without its argument and no
 * word of the template language that nobody understood.
 */
@Singleton
@Replaces(Templates.class)
class NotedTemplates extends Templates {

    NotedTemplates(Messages messages, Assets assets) {
        super(messages, assets, false);
    }

    @Override
    byte[] render(Visit visit, Page page) {
        var bytes = super.render(visit, page);
        Rendered.note(page.template());
        var html = new String(bytes, StandardCharsets.UTF_8);
        for (var left : List.of("{0}", " th:", " sh:")) {
            if (html.contains(left)) {
                throw new AssertionError(page.template() + " says " + left.strip());
            }
        }
        return bytes;
    }
}
