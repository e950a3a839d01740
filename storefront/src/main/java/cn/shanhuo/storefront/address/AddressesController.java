package cn.shanhuo.storefront.address;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.Address;
import cn.shanhuo.people.AddressId;
import cn.shanhuo.people.Addresses;
import cn.shanhuo.people.KeepAddress;
import cn.shanhuo.region.Regions;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Buyer;
import cn.shanhuo.ui.guard.LocalPath;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;

@Controller("/addresses")
@Secured("BUYER")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
class AddressesController {

    private static final LocalPath BOOK = new LocalPath("/addresses");

    private final Pages pages;
    private final Addresses addresses;
    private final KeepAddress keep;
    private final Regions regions;

    AddressesController(Pages pages, Addresses addresses, KeepAddress keep, Regions regions) {
        this.pages = pages;
        this.addresses = addresses;
        this.keep = keep;
        this.regions = regions;
    }

    @Get
    HttpResponse<?> list(Visit visit, Buyer buyer) {
        return pages.ok(visit, AddressesPage.of(addresses.of(buyer.id())));
    }

    @Get("/new")
    HttpResponse<?> blank(Visit visit, Buyer buyer, @QueryValue(defaultValue = "") String next) {
        return pages.ok(visit, AddressPage.fresh(AddressForm.blank(), Problems.NONE, regions, back(next)));
    }

    @Post
    HttpResponse<?> create(Visit visit, Buyer buyer, Submitted typed) {
        var form = new AddressForm(typed);
        var next = back(typed.text("next"));
        if (form.onlyNextLevel()) {
            return pages.unprocessable(visit, AddressPage.fresh(form, Problems.NONE, regions, next));
        }
        return switch (form.read(regions)) {
            case AddressForm.Wrong(var problems) ->
                pages.unprocessable(visit, AddressPage.fresh(form, problems, regions, next));
            case AddressForm.Right(var written) ->
                switch (keep.add(buyer.id(), written)) {
                    case KeepAddress.Kept(var id) -> Pages.seeOther(onward(next, id));
                    case KeepAddress.BookFull _ ->
                        pages.unprocessable(
                                visit,
                                AddressPage.fresh(
                                        form,
                                        Problems.NONE.at("receiver", "storefront.address.full", KeepAddress.MOST),
                                        regions,
                                        next));
                    case KeepAddress.NoSuchAddress _ -> pages.notFound(visit);
                };
        };
    }

    @Get("/{id}")
    HttpResponse<?> show(Visit visit, Buyer buyer, String id, @QueryValue(defaultValue = "") String next) {
        return find(buyer, id)
                .map(address -> pages.ok(
                        visit,
                        AddressPage.change(address.id(), AddressForm.of(address), Problems.NONE, regions, back(next))))
                .orElseGet(() -> pages.notFound(visit));
    }

    @Post("/{id}")
    HttpResponse<?> update(Visit visit, Buyer buyer, String id, Submitted typed) {
        return find(buyer, id)
                .<HttpResponse<?>>map(address -> change(visit, buyer, address.id(), new AddressForm(typed)))
                .orElseGet(() -> pages.notFound(visit));
    }

    @Post("/{id}/removal")
    HttpResponse<?> remove(Visit visit, Buyer buyer, String id, Submitted typed) {
        return find(buyer, id)
                .map(address -> keep.remove(buyer.id(), address.id()))
                .<HttpResponse<?>>map(
                        gone -> Pages.seeOther(back(typed.text("next")).value()))
                .orElseGet(() -> pages.notFound(visit));
    }

    @Post("/{id}/preference")
    HttpResponse<?> prefer(Visit visit, Buyer buyer, String id, Submitted typed) {
        return find(buyer, id)
                .map(address -> keep.prefer(buyer.id(), address.id()))
                .<HttpResponse<?>>map(kept -> Pages.seeOther(BOOK.value()))
                .orElseGet(() -> pages.notFound(visit));
    }

    private HttpResponse<?> change(Visit visit, Buyer buyer, AddressId id, AddressForm form) {
        var next = back(form.typed().text("next"));
        if (form.onlyNextLevel()) {
            return pages.unprocessable(visit, AddressPage.change(id, form, Problems.NONE, regions, next));
        }
        return switch (form.read(regions)) {
            case AddressForm.Wrong(var problems) ->
                pages.unprocessable(visit, AddressPage.change(id, form, problems, regions, next));
            case AddressForm.Right(var written) ->
                keep.change(buyer.id(), id, written) instanceof KeepAddress.Kept
                        ? Pages.seeOther(onward(next, id))
                        : pages.notFound(visit);
        };
    }

    private Optional<Address> find(Buyer buyer, String id) {
        return Ids.parse(id).flatMap(number -> addresses.find(buyer.id(), new AddressId(number)));
    }

    private static LocalPath back(String next) {
        return LocalPath.parse(next).orElse(BOOK);
    }

    /** Back to where the buyer came from, which is told the address; the book needs no telling. */
    private static String onward(LocalPath next, AddressId id) {
        var path = next.value();
        return next.equals(BOOK) ? path : path + (path.contains("?") ? "&" : "?") + "address=" + id;
    }
}
