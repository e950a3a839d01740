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
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the whole form, reads it and lets it in only when it carries the visitor's own token. Too long a form is
 * refused by its announced length, before anything is read, or at the byte where it becomes too long. Files are taken
 * only where an action asks for them ({@link WithFiles}), from somebody who is signed in.
 */
@Singleton
final class SubmittedBinder implements TypedRequestArgumentBinder<Submitted> {

    private final Csrf csrf;
    private final ExecutorService blocking;

    SubmittedBinder(Csrf csrf, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.csrf = csrf;
        this.blocking = blocking;
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
        boolean withFiles =
                FormReader.isMultipart(type) && context.getAnnotationMetadata().hasAnnotation(WithFiles.class);
        if (request.getContentLength() > (withFiles ? FormReader.LONGEST : FormReader.TEXT_LIMIT)) {
            throw new Refused(
                    HttpStatus.REQUEST_ENTITY_TOO_LARGE, "announced " + request.getContentLength() + " bytes");
        }
        return withFiles ? withFiles(request, type) : texts(request, type);
    }

    private BindingResult<Submitted> texts(NettyHttpRequest<?> request, MediaType type) {
        var pending = new Pending();
        request.addRouteWaitsFor(
                CompletableFutureExecutionFlow.just(request.byteBody().move().buffer())
                        .flatMap(whole -> {
                            try (whole) {
                                pending.form = guarded(request, FormReader.read(type, whole.toByteArray()));
                                return ExecutionFlow.just(null);
                            } catch (Refused refused) {
                                return ExecutionFlow.error(refused);
                            }
                        }));
        return pending;
    }

    /** Reads as fast as the form is taken apart, so that no more of it is in memory than is kept. */
    private BindingResult<Submitted> withFiles(NettyHttpRequest<?> request, MediaType type) {
        if (request.getUserPrincipal().isEmpty()) {
            throw new Refused(HttpStatus.FORBIDDEN, "files from a stranger");
        }
        var pending = new Pending();
        var body = request.byteBody().move();
        request.addRouteWaitsFor(CompletableFutureExecutionFlow.just(CompletableFuture.runAsync(
                        () -> {
                            try (body;
                                    var bytes = body.toInputStream()) {
                                pending.form = guarded(request, FormReader.read(type, bytes));
                            } catch (IOException gone) {
                                throw new Refused(HttpStatus.BAD_REQUEST, "the form broke off");
                            }
                        },
                        blocking))
                .map(_ -> null));
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
