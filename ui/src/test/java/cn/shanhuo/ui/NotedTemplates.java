package cn.shanhuo.ui;

import cn.shanhuo.ui.asset.Assets;
import cn.shanhuo.ui.testing.Rendered;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;

/** Notes in tests which templates were rendered. */
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
        return bytes;
    }
}
