package cn.shanhuo.ui.guard;

import cn.shanhuo.house.Lanes;
import cn.shanhuo.people.SessionToken;
import cn.shanhuo.people.Sessions;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Turns session tokens into who is there: one query, shared by all who come while another is under way. */
@Singleton
class Who {

    private static final int LANES = 2;
    private static final int MOST_AT_ONCE = 64;

    private final WhoRows rows;
    private final Sessions sessions;
    private final Clock clock;
    private final Lanes<byte[], List<WhoRow>> lanes = new Lanes<>("who", LANES, MOST_AT_ONCE, this::lookUp);

    Who(WhoRows rows, Sessions sessions, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Answered on a thread of the lanes: go on elsewhere. */
    CompletableFuture<Optional<OpenSession>> find(SessionToken token) {
        return lanes.hand(token.hash())
                .thenApply(found -> found.isEmpty() ? Optional.empty() : Optional.of(OpenSession.of(found)));
    }

    /** Only sorts the rows, so that a row which nobody can read fails its own session alone. */
    private List<List<WhoRow>> lookUp(List<byte[]> hashes) {
        var now = clock.instant();
        var found = rows.find(hashes).stream()
                .filter(row -> row.expiresAt().isAfter(now))
                .collect(Collectors.groupingBy(row -> ByteBuffer.wrap(row.tokenHash())));
        return hashes.stream()
                .map(hash -> found.getOrDefault(ByteBuffer.wrap(hash), List.of()))
                .toList();
    }

    /** Somebody who was found, at this device; prolongs the session when it is time. */
    SignedIn at(OpenSession found, SessionToken token, HttpRequest<?> request) {
        if (sessions.see(token, found.seenAt())) {
            ProlongedSession.note(request, token);
        }
        return new SignedIn(
                found.account(),
                found.name(),
                token,
                found.staffRoles(),
                found.shops(),
                ChosenShop.among(found.shops(), request));
    }
}
