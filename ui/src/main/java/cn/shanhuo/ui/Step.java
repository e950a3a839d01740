package cn.shanhuo.ui;

/** One station on the way of an order or an application. */
public record Step(String text, boolean done, boolean current) {}
