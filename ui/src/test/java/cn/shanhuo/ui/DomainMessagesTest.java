package cn.shanhuo.ui;

import cn.shanhuo.ui.testing.MessagesGuard;
import java.nio.file.Path;

/** The domain's words; its own tests know nothing of pages. */
class DomainMessagesTest extends MessagesGuard {

    DomainMessagesTest() {
        super("domain", Path.of("../domain"));
    }

    /** A roster's columns and answers are Chinese in any language. */
    @Override
    protected boolean mayQuoteChinese(String key) {
        return key.startsWith("domain.roster-fault.");
    }
}
