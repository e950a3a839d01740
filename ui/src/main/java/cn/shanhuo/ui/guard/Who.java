package cn.shanhuo.ui.guard;

import cn.shanhuo.house.Lanes;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.SessionToken;
import cn.shanhuo.people.Sessions;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.shop.ShopRole;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns session tokens into who is there: one query, shared by all who come while another is under way. */
@Singleton
class Who {

    private static final Pattern PLACE = Pattern.compile("(\\d+):(OWNER|PACKER)(?=,|$)");

    private static final int LANES = 2;
    private static final int MOST_AT_ONCE = 64;

    private final WhoRows rows;
    private final Sessions sessions;
    private final Clock clock;
    private final Lanes<byte[], Optional<WhoRow>> lanes = new Lanes<>("who", LANES, MOST_AT_ONCE, this::lookUp);

    Who(WhoRows rows, Sessions sessions, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Answered on a thread of the lanes: go on elsewhere. */
    CompletableFuture<Optional<WhoRow>> find(SessionToken token) {
        return lanes.hand(token.hash());
    }

    private List<Optional<WhoRow>> lookUp(List<byte[]> hashes) {
        var found = rows.find(hashes, clock.instant()).stream()
                .collect(Collectors.toMap(row -> ByteBuffer.wrap(row.tokenHash()), row -> row, (row, _) -> row));
        return hashes.stream()
                .map(hash -> Optional.ofNullable(found.get(ByteBuffer.wrap(hash))))
                .toList();
    }

    /** Somebody who was found, at this device; prolongs the session when it is time. */
    SignedIn at(WhoRow row, SessionToken token, HttpRequest<?> request) {
        if (sessions.see(token, row.seenAt())) {
            ProlongedSession.note(request, token);
        }
        var shops = shops(row.shops());
        return new SignedIn(
                new AccountId(row.accountId()),
                row.name(),
                token,
                roles(row.staffRoles()),
                shops,
                ChosenShop.among(shops, request));
    }

    private static Set<StaffRole> roles(@Nullable String listed) {
        return listed == null
                ? Set.of()
                : Arrays.stream(listed.split(",")).map(StaffRole::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** A list that the database cut short loses its last, broken place: nobody works in forty shops. */
    private static List<SignedIn.Place> shops(@Nullable String listed) {
        return listed == null
                ? List.of()
                : PLACE.matcher(listed).results().map(Who::place).toList();
    }

    private static SignedIn.Place place(MatchResult found) {
        return new SignedIn.Place(new ShopId(Long.parseLong(found.group(1))), ShopRole.valueOf(found.group(2)));
    }
}
