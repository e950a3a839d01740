package cn.shanhuo.storefront;

import cn.shanhuo.ui.testing.MessagesGuard;

class StorefrontMessagesTest extends MessagesGuard {

    StorefrontMessagesTest() {
        super("storefront");
    }
}
