package cn.shanhuo.ui;

/** Something that happened: when, as people read it, and what. Timelines tell the newest first. */
public record Happening(String when, String what) {}
