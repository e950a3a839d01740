package cn.shanhuo.ui.guard;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.SessionToken;
import cn.shanhuo.people.Sessions;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.shop.ShopRole;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a session token into who is there: one query. */
@Singleton
class Who {

    private static final Pattern PLACE = Pattern.compile("(\\d+):(OWNER|PACKER)(?=,|$)");

    private final WhoRows rows;
    private final Sessions sessions;
    private final Clock clock;

    Who(WhoRows rows, Sessions sessions, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.clock = clock;
    }

    Optional<SignedIn> find(SessionToken token, HttpRequest<?> request) {
        return rows.find(token.hash(), clock.instant()).map(row -> {
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
        });
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
