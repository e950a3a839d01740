package cn.shanhuo.ui;

import io.micronaut.http.HttpStatus;

/**
 * What is shown instead of the page that was asked for: what happened and what to do next.
 *
 * @param code the status, and the place of its sentences: {@code ui.error.404.title}
 * @param reference what to tell the people who look for the cause; empty when there is nothing to look for
 */
public record ErrorPage(int code, String reference) implements Page {

    public static ErrorPage of(HttpStatus status) {
        return new ErrorPage(status.getCode(), "");
    }

    public String title() {
        return "ui.error." + code + ".title";
    }

    public String text() {
        return "ui.error." + code + ".text";
    }

    @Override
    public String template() {
        return "ui/error";
    }
}
