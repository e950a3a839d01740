package cn.shanhuo.incubator;

import cn.shanhuo.ui.testing.MessagesGuard;

class IncubatorMessagesTest extends MessagesGuard {

    IncubatorMessagesTest() {
        super("incubator");
    }

    /** Hints quote the columns of the roster and the names of cohorts, which are Chinese in any language. */
    @Override
    protected boolean mayQuoteChinese(String key) {
        return key.startsWith("incubator.roster.") || key.startsWith("incubator.cohort.");
    }
}
