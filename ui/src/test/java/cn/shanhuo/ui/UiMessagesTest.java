package cn.shanhuo.ui;

import cn.shanhuo.ui.testing.MessagesGuard;

class UiMessagesTest extends MessagesGuard {

    UiMessagesTest() {
        super("ui");
    }
}
