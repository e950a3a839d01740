package cn.shanhuo.storefront;

import cn.shanhuo.ui.testing.TemplatesGuard;

class StorefrontTemplatesTest extends TemplatesGuard {}
