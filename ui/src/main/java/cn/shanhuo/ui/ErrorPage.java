package cn.shanhuo.ui;

import io.micronaut.http.HttpStatus;
import java.util.Set;

/**
 * What is shown instead of the page that was asked for: what happened and what to do next.
 *
 * @param code the status, and the place of its sentences: {@code ui.error.404.title}
 * @param reference what to tell the people who look for the cause; empty when there is nothing to look for
 */
public record ErrorPage(int code, Portal portal, String reference) implements Page {

    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503);

    public static ErrorPage of(HttpStatus status, Visit visit) {
        return of(status, visit, "");
    }

    public static ErrorPage of(HttpStatus status, Visit visit, String reference) {
        return new ErrorPage(status.getCode(), portal(status, visit), reference);
    }

    /** Who is not let in where only others work is shown the way back to the goods, not theirs. */
    private static Portal portal(HttpStatus status, Visit visit) {
        var asked = Portal.at(visit.path());
        return status == HttpStatus.FORBIDDEN && !asked.admits(visit.roles()) ? Portal.STOREFRONT : asked;
    }

    public String title() {
        return "ui.error." + told() + ".title";
    }

    public String text() {
        return "ui.error." + told() + ".text";
    }

    public boolean referenced() {
        return !reference.isEmpty();
    }

    @Override
    public String template() {
        return "ui/error";
    }

    private int told() {
        if (TOLD.contains(code)) {
            return code;
        }
        return code < HttpStatus.INTERNAL_SERVER_ERROR.getCode() ? 400 : 500;
    }
}
