package cn.shanhuo.region;

/** A division: its official code (2 digits province, 4 city, 6 county, 9 town) and its name. */
public record Region(String code, String name) {}
