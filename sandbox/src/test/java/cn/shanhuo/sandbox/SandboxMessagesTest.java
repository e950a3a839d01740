package cn.shanhuo.sandbox;

import cn.shanhuo.ui.testing.MessagesGuard;

class SandboxMessagesTest extends MessagesGuard {

    SandboxMessagesTest() {
        super("sandbox");
    }
}
