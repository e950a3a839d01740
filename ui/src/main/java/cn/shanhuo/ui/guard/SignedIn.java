package cn.shanhuo.ui.guard;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.people.SessionToken;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.shop.ShopRole;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the session query told about somebody: as a controller's argument it is what {@link Buyer} is, with the
 * session itself and all rights.
 *
 * @param shops every shop the account belongs to, the first joined first
 * @param chosen the one among them that this device works in; none when there are none
 */
public record SignedIn(
        AccountId account,
        String name,
        SessionToken session,
        Set<StaffRole> staffRoles,
        List<Place> shops,
        @Nullable Place chosen)
        implements Authentication {

    /** A place in a shop. */
    public record Place(ShopId shop, ShopRole role) {}

    /** Who is behind a request, when the session was looked up and is good. */
    public static Optional<SignedIn> of(HttpRequest<?> request) {
        return request.getUserPrincipal(SignedIn.class);
    }

    public Buyer buyer() {
        return new Buyer(new BuyerId(account.value()), account, name);
    }

    @Override
    public String getName() {
        return account.toString();
    }

    /** The words that {@code @Secured} knows. */
    @Override
    public Collection<String> getRoles() {
        var roles = new ArrayList<String>();
        roles.add("BUYER");
        staffRoles.forEach(role -> roles.add(role.name()));
        if (chosen != null) {
            roles.add(chosen.role().name());
        }
        return roles;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of("name", name, "severalShops", shops.size() > 1);
    }
}
