package cn.shanhuo.admin;

import cn.shanhuo.ui.testing.MessagesGuard;

class AdminMessagesTest extends MessagesGuard {

    AdminMessagesTest() {
        super("admin");
    }
}
