package cn.shanhuo.storefront.checkout;

import cn.shanhuo.catalog.Quantity;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.order.CheckoutProblem;
import cn.shanhuo.order.Quote;
import cn.shanhuo.order.QuoteCheckout;
import cn.shanhuo.order.Wanted;
import cn.shanhuo.people.Address;
import cn.shanhuo.people.Addresses;
import cn.shanhuo.people.BuyerId;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.form.Problems;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reckons a checkout and lays it out; what there is too little of is cut down to what is left, and said so. */
@Singleton
class CheckoutReading {

    private final Addresses addresses;
    private final QuoteCheckout quoting;

    CheckoutReading(Addresses addresses, QuoteCheckout quoting) {
        this.addresses = addresses;
        this.quoting = quoting;
    }

    /** @return empty when nothing was asked for; what was asked for and is gone has a page that says so */
    Optional<Page> page(BuyerId buyer, CheckoutForm typed, Refusals refusals) {
        var book = addresses.of(buyer);
        var chosen = chosen(book, typed);
        var form = chosen == null ? typed : typed.to(chosen.id());
        var said = new LinkedHashSet<>(refusals.said());
        var quote = quoting.quote(buyer, form.address(), form.wanted());
        said.addAll(missing(quote));
        var left = left(form.wanted(), quote);
        if (!left.equals(form.wanted())) {
            form = form.wanting(left);
            quote = left.isEmpty() ? quote : quoting.quote(buyer, form.address(), left);
        }
        if (left.isEmpty()) {
            return said.isEmpty() ? Optional.empty() : Optional.of(new NothingLeftPage(List.copyOf(said)));
        }
        return Optional.of(layOut(form, quote, book, chosen, List.copyOf(said), refusals));
    }

    private static CheckoutPage layOut(
            CheckoutForm form,
            Quote quote,
            List<Address> book,
            @Nullable Address chosen,
            List<Sentence> said,
            Refusals refusals) {
        var shops = new CheckoutShops(quote, form, refusals.problems(), refusals.unconfirmed()).parts();
        return new CheckoutPage(
                form.key().toString(),
                form.fromCart() ? "cart" : "product",
                said,
                book.stream()
                        .map(address -> place(address, address.equals(chosen)))
                        .toList(),
                chosen == null ? null : place(chosen, true),
                shops,
                quote.goods().display(),
                quote.freight().display(),
                quote.total().display(),
                Long.toString(quote.total().fen()),
                chosen != null && quote.problems().isEmpty());
    }

    private static @Nullable Address chosen(List<Address> book, CheckoutForm form) {
        return book.stream()
                .filter(address -> address.id().equals(form.address()))
                .findFirst()
                .orElse(book.isEmpty() ? null : book.getFirst());
    }

    private static CheckoutPage.Place place(Address address, boolean chosen) {
        return new CheckoutPage.Place(
                address.id().toString(),
                address.receiver(),
                address.phone().masked(),
                address.region().names(),
                address.detail(),
                chosen);
    }

    /** A sentence for what cannot be had, or not as many. */
    static List<Sentence> missing(Quote quote) {
        return quote.problems().stream()
                .flatMap(CheckoutReading::missing)
                .distinct()
                .toList();
    }

    private static Stream<Sentence> missing(CheckoutProblem problem) {
        return switch (problem) {
            case CheckoutProblem.TooFew few -> Stream.of(Refusals.tooFew(few));
            case CheckoutProblem.NotOnSale _ -> Stream.of(Sentence.of("storefront.checkout.refused.withdrawn"));
            case CheckoutProblem.NoDelivery _, CheckoutProblem.NoAddress _ -> Stream.empty();
        };
    }

    private static List<Wanted> left(List<Wanted> wanted, Quote quote) {
        var gone = new LinkedHashSet<SkuId>();
        var fewer = new ArrayList<CheckoutProblem.TooFew>();
        for (var problem : quote.problems()) {
            switch (problem) {
                case CheckoutProblem.NotOnSale(var sku) -> gone.add(sku);
                case CheckoutProblem.TooFew few -> fewer.add(few);
                case CheckoutProblem.NoDelivery _, CheckoutProblem.NoAddress _ -> {}
            }
        }
        return wanted.stream()
                .filter(line -> !gone.contains(line.sku()))
                .flatMap(line -> cut(line, fewer).stream())
                .toList();
    }

    private static Optional<Wanted> cut(Wanted line, List<CheckoutProblem.TooFew> fewer) {
        return fewer.stream()
                .filter(few -> few.sku().equals(line.sku()))
                .findFirst()
                .map(few -> few.available() < 1
                        ? Optional.<Wanted>empty()
                        : Optional.of(new Wanted(line.sku(), new Quantity(few.available()))))
                .orElse(Optional.of(line));
    }

    /** Why the form comes back: sentences for the whole page, for single fields, and the ticks that are missing. */
    record Refusals(List<Sentence> said, Problems problems, Set<SkuId> unconfirmed) {

        static final Refusals NONE = new Refusals(List.of(), Problems.NONE, Set.of());

        static Refusals saying(String key, Object... arguments) {
            return new Refusals(List.of(Sentence.of(key, arguments)), Problems.NONE, Set.of());
        }

        static Sentence tooFew(CheckoutProblem.TooFew few) {
            return few.available() < 1
                    ? Sentence.of("storefront.checkout.refused.sold-out", few.title(), few.label())
                    : Sentence.of("storefront.checkout.refused.few", few.title(), few.label(), few.available());
        }
    }
}
