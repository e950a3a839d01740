package cn.shanhuo.photo;

import io.micronaut.core.annotation.Introspected;

@Introspected
record PhotoFileRow(String format, byte[] bytes) {}
