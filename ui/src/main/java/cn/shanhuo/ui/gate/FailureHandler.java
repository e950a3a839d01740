package cn.shanhuo.ui.gate;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what nobody has foreseen: a bug with its trace, and a database that is away or overrun in one line, because then
 * everybody who comes meets the same.
 */
@Singleton
final class FailureHandler implements ExceptionHandler<RuntimeException, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    private final ErrorResponseProcessor<?> pages;

    FailureHandler(ErrorResponseProcessor<?> pages) {
        this.pages = pages;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, RuntimeException failure) {
        if (Unreachable.is(failure)) {
            LOG.warn("{} {} was turned away: {}", request.getMethodName(), request.getPath(), failure.getMessage());
        } else {
            LOG.error("{} {} failed", request.getMethodName(), request.getPath(), failure);
        }
        var context = ErrorContext.builder(request).cause(failure).build();
        return pages.processResponse(context, HttpResponse.serverError());
    }
}
