package cn.shanhuo.ui;

/**
 * A finished page: a public record of texts, links and flags, formatted in the visitor's language, and the template
 * that lays them out. Templates read the record as {@code page}; they compute nothing.
 */
public interface Page {

    /** The template's path under {@code views/}, without its ending; its first folder decides the {@link Portal}. */
    String template();

    /** The face whose colours and navigation stand around the page. */
    default Portal portal() {
        return Portal.of(template());
    }

    /** The words that stand in the search field at the top: those that were just searched. */
    default String searched() {
        return "";
    }
}
