package cn.shanhuo.order;

import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.people.AddressId;
import cn.shanhuo.people.BuyerId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up today's prices, stock, freight and the buyers' addresses, for many checkouts at once. Reserves nothing. */
@Singleton
class Reckoner {

    private final CheckoutRows rows;
    private final QuoteSum sum;

    Reckoner(CheckoutRows rows, QuoteSum sum) {
        this.rows = rows;
        this.sum = sum;
    }

    /** @param address null as long as none is chosen, which is no problem yet */
    Quote quote(BuyerId buyer, @Nullable AddressId address, List<Wanted> wanted) {
        var packs = Wanted.together(wanted);
        var home = address == null
                ? Optional.<AddressBookRow>empty()
                : rows.addresses(List.of(address.value())).stream()
                        .filter(row -> row.isOf(buyer))
                        .findFirst();
        return sum.of(packs, offers(packs.keySet()), home.map(Destination::of), address != null);
    }

    /** @return a reckoning for each press, in the same order */
    List<Reckoning> reckon(List<Press> presses) {
        var offers = offers(presses.stream()
                .flatMap(press -> press.request().wanted().stream().map(Wanted::sku))
                .collect(Collectors.toSet()));
        var addresses = rows
                .addressesAndUnpaid(presses.stream()
                        .map(press -> press.request().address().value())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(AddressBookRow::id, Function.identity()));
        return presses.stream()
                .map(press -> {
                    var home = Optional.ofNullable(
                                    addresses.get(press.request().address().value()))
                            .filter(row -> row.isOf(press.buyer()));
                    var destination = home.map(Destination::of);
                    return new Reckoning(
                            sum.of(Wanted.together(press.request().wanted()), offers, destination, true),
                            destination,
                            home.map(AddressBookRow::unpaid).orElse(0));
                })
                .toList();
    }

    private Map<Long, OfferRow> offers(Collection<SkuId> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        return rows.offers(skus.stream().map(SkuId::value).toList()).stream()
                .collect(Collectors.toMap(OfferRow::skuId, Function.identity()));
    }
}
