package cn.shanhuo.ui.form;

import io.micronaut.http.HttpStatus;

/** A form that is not let in: not from our page (403) or too much of it (413). Ends the request; never reaches an action. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    Refused(HttpStatus status, String why) {
        super(why, null, false, false);
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }
}
