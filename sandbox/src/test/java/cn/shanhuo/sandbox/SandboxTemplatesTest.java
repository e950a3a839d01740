package cn.shanhuo.sandbox;

import cn.shanhuo.ui.testing.TemplatesGuard;

class SandboxTemplatesTest extends TemplatesGuard {}
