package cn.shanhuo.ui.gate;

import cn.shanhuo.ui.ErrorPage;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.watch.Tally;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes every error that the framework answers a page in the visitor's language. A path that is no identifier is an
 * unknown page; a database that cannot be reached is a crowd, told at once and with a time to come back.
 */
@Singleton
final class ErrorPages implements ErrorResponseProcessor<byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String SECONDS = "2";
    private static final int REFERENCE = 8;

    private final Pages pages;
    private final VisitBinder visits;
    private final Tally tally;

    ErrorPages(Pages pages, VisitBinder visits, Tally tally) {
        this.pages = pages;
        this.visits = visits;
        this.tally = tally;
    }

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> base) {
        var cause = context.getRootCause();
        var status = status(base.status(), cause);
        base.status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            base.header(HttpHeaders.RETRY_AFTER, SECONDS);
            tally.add(Tally.Of.VISITORS_TURNED_AWAY);
        }
        base.header(HttpHeaders.CACHE_CONTROL, "no-store");
        return base.contentType(MediaType.TEXT_HTML_TYPE).body(page(context, status, reference(status, context)));
    }

    private byte[] page(ErrorContext context, HttpStatus status, String reference) {
        try {
            var visit = visits.visit(context.getRequest());
            return pages.render(visit, ErrorPage.of(status, visit, reference));
        } catch (RuntimeException broken) {
            LOG.error("the error page itself is broken", broken);
            return ("<!DOCTYPE html><meta charset=utf-8><title>500</title><p>" + status.getCode() + " " + reference)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static HttpStatus status(HttpStatus base, Optional<Throwable> cause) {
        if (cause.filter(Unreachable::is).isPresent()) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        if (cause.filter(ConversionErrorException.class::isInstance).isPresent()) {
            return HttpStatus.NOT_FOUND;
        }
        return base;
    }

    /** A bug is logged under a short name that its visitor can tell us, beside its trace. */
    private String reference(HttpStatus status, ErrorContext context) {
        if (status != HttpStatus.INTERNAL_SERVER_ERROR) {
            return "";
        }
        tally.add(Tally.Of.BUGS_SHOWN);
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE);
        LOG.error(
                "{} was {} {}: {}",
                reference,
                context.getRequest().getMethodName(),
                context.getRequest().getPath(),
                context.getRootCause().map(Throwable::toString).orElse("unknown"));
        return reference;
    }
}
