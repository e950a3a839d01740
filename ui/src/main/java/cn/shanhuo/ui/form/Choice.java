package cn.shanhuo.ui.form;

/** One option of a select field or a group of radio buttons; {@code text} is already in the visitor's language. */
public record Choice(String value, String text) {}
