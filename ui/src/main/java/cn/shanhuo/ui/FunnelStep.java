package cn.shanhuo.ui;

/** How many of the first step's people reached a later one: never without its denominator. */
public record FunnelStep(String text, long count, long of, String told) {}
