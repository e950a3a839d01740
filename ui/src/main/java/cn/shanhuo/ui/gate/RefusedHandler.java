package cn.shanhuo.ui.gate;

import cn.shanhuo.ui.form.Refused;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Answers forms that are not let in. */
@Singleton
final class RefusedHandler implements ExceptionHandler<Refused, HttpResponse<?>> {

    private final ErrorResponseProcessor<?> pages;

    RefusedHandler(ErrorResponseProcessor<?> pages) {
        this.pages = pages;
    }

    @Override
    public HttpResponse<?> handle(@SuppressWarnings("rawtypes") HttpRequest request, Refused refused) {
        return pages.processResponse(
                ErrorContext.builder(request).cause(refused).build(), HttpResponse.status(refused.status()));
    }
}
