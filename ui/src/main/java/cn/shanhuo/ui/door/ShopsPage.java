package cn.shanhuo.ui.door;

import cn.shanhuo.shop.Membership;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shops somebody works in, to choose one. */
public record ShopsPage(List<Line> shops) implements Page {

    /** One shop; {@code role} is the message with its word. */
    public record Line(String id, String name, String role, boolean chosen) {}

    static ShopsPage of(List<Membership> memberships, @Nullable ShopId chosen) {
        return new ShopsPage(memberships.stream()
                .map(place -> new Line(
                        place.shop().toString(),
                        place.shopName(),
                        "ui.door.shops." + place.role(),
                        place.shop().equals(chosen)))
                .toList());
    }

    @Override
    public String template() {
        return "ui/door/shops";
    }
}
