package cn.shanhuo.admin;

import cn.shanhuo.ui.testing.TemplatesGuard;

class AdminTemplatesTest extends TemplatesGuard {}
