package cn.shanhuo.ui.form;

import io.micronaut.core.bind.ArgumentBinder;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.execution.CompletableFutureExecutionFlow;
import io.micronaut.core.execution.ExecutionFlow;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.bind.binders.PendingRequestBindingResult;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.server.netty.NettyHttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the whole form, reads it and lets it in only when it carries the visitor's own token. Too long a form is
 * refused by its announced length, before anything is read, or at the byte where it becomes too long.
 */
@Singleton
final class SubmittedBinder implements TypedRequestArgumentBinder<Submitted> {

    private final Csrf csrf;

    SubmittedBinder(Csrf csrf) {
        this.csrf = csrf;
    }

    @Override
    public Argument<Submitted> argumentType() {
        return Argument.of(Submitted.class);
    }

    @Override
    public ArgumentBinder.BindingResult<Submitted> bind(
            ArgumentConversionContext<Submitted> context, HttpRequest<?> source) {
        if (!(source instanceof NettyHttpRequest<?> request)) {
            throw new IllegalStateException("forms come over HTTP only");
        }
        var type = request.getContentType().orElse(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
        if (request.getContentLength() > FormReader.limit(type)) {
            throw new Refused(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "announced " + request.getContentLength() + " bytes");
        }
        var pending = new Pending();
        var body = request.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST);
        request.addRouteWaitsFor(CompletableFutureExecutionFlow.just(body.buffer()).flatMap(whole -> {
            try (whole) {
                pending.form = guarded(request, FormReader.read(type, whole.toByteArray()));
                return ExecutionFlow.just(null);
            } catch (Refused refused) {
                return ExecutionFlow.error(refused);
            }
        }));
        return pending;
    }

    private Submitted guarded(HttpRequest<?> request, Submitted form) {
        if (!csrf.accepts(request, form.text(Csrf.FIELD))) {
            throw new Refused(HttpStatus.FORBIDDEN, "the form's token is not this visitor's");
        }
        return form;
    }

    private static final class Pending implements PendingRequestBindingResult<Submitted> {

        private volatile @Nullable Submitted form;

        @Override
        public boolean isPending() {
            return form == null;
        }

        @Override
        public Optional<Submitted> getValue() {
            return Optional.ofNullable(form);
        }
    }
}
