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
        var found = address == null ? List.<AddressBookRow>of() : rows.addresses(List.of(address.value()));
        var destination = destination(buyer, found);
        return sum.of(packs, offers(packs.keySet()), destination, address != null);
    }

    /** @return a reckoning for each press, in the same order */
    List<Reckoning> reckon(List<Press> presses) {
        var offers = offers(presses.stream()
                .flatMap(press -> press.request().wanted().stream().map(Wanted::sku))
                .collect(Collectors.toSet()));
        var addresses = rows
                .addresses(numbers(presses, press -> press.request().address().value()))
                .stream()
                .collect(Collectors.groupingBy(AddressBookRow::id));
        var unpaid = rows.unpaid(numbers(presses, press -> press.buyer().value())).stream()
                .collect(Collectors.toMap(UnpaidRow::buyerId, UnpaidRow::unpaid));
        var earlier = rows
                .earlier(numbers(presses, press -> press.request().key().value()))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new Press.Id(row.buyerId(), row.checkoutKey()),
                        Collectors.mapping(row -> new OrderNo(row.orderNo()), Collectors.toList())));
        return presses.stream()
                .map(press -> {
                    var found = addresses.getOrDefault(press.request().address().value(), List.of());
                    var destination = destination(press.buyer(), found);
                    return new Reckoning(
                            sum.of(Wanted.together(press.request().wanted()), offers, destination, true),
                            destination,
                            unpaid.getOrDefault(press.buyer().value(), 0),
                            earlier.getOrDefault(press.id(), List.of()));
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

    private static Optional<Destination> destination(BuyerId buyer, List<AddressBookRow> found) {
        return found.stream()
                .filter(row -> row.buyerId() == buyer.value())
                .findFirst()
                .map(Destination::of);
    }

    private static List<Long> numbers(List<Press> presses, Function<Press, Long> number) {
        return presses.stream().map(number).distinct().toList();
    }
}
