package cn.shanhuo.ui;

import cn.shanhuo.ui.testing.TemplatesGuard;

class UiTemplatesTest extends TemplatesGuard {}
