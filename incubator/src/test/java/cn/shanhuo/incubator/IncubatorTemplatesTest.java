package cn.shanhuo.incubator;

import cn.shanhuo.ui.testing.TemplatesGuard;

class IncubatorTemplatesTest extends TemplatesGuard {}
