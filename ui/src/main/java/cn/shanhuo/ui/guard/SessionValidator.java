package cn.shanhuo.ui.guard;

import cn.shanhuo.people.SessionToken;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Looks the session up, off the event loop. */
@Singleton
class SessionValidator implements TokenValidator<HttpRequest<?>> {

    private final Who who;
    private final ExecutorService blocking;

    SessionValidator(Who who, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.who = who;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> validateToken(String token, HttpRequest<?> request) {
        return Publishers.fromCompletableFuture(() ->
                SessionToken.parse(token).map(parsed -> find(parsed, request)).orElseGet(SessionValidator::nobody));
    }

    private CompletableFuture<@Nullable Authentication> find(SessionToken token, HttpRequest<?> request) {
        return who.find(token)
                .thenApplyAsync(
                        found -> found.map(session -> who.at(session, token, request))
                                .orElse(null),
                        blocking);
    }

    private static CompletableFuture<@Nullable Authentication> nobody() {
        return CompletableFuture.completedFuture(null);
    }
}
