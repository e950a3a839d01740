package cn.shanhuo.admin.product;

import cn.shanhuo.catalog.Categories;
import cn.shanhuo.catalog.ListProduct;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.form.WithFiles;
import cn.shanhuo.ui.guard.Seller;
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
import java.util.List;

/** A new product: first its kind, then its form. */
@Controller("/seller/products")
@Secured("OWNER")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
@ExecuteOn(TaskExecutors.BLOCKING)
class NewProductController {

    private final Categories categories;
    private final NewProduct newProduct;
    private final PhotoUploads uploads;
    private final ListProduct listProduct;
    private final ProductFormPages forms;
    private final Pages pages;

    NewProductController(
            Categories categories,
            NewProduct newProduct,
            PhotoUploads uploads,
            ListProduct listProduct,
            ProductFormPages forms,
            Pages pages) {
        this.categories = categories;
        this.newProduct = newProduct;
        this.uploads = uploads;
        this.listProduct = listProduct;
        this.forms = forms;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> show(Seller seller, Visit visit, @QueryValue(defaultValue = "") String category) {
        var chosen = categories.find(category);
        if (chosen.isEmpty()) {
            return pages.ok(visit, KindsPage.of(categories.all(), visit.locale()));
        }
        var number = newProduct.number("");
        var typed = newProduct.typed(seller.shop(), chosen.get(), visit.name());
        var form = ProductForm.read(typed, chosen.get(), List.of(), Problems.NONE);
        return pages.ok(visit, forms.blank(seller.shop(), visit.locale(), chosen.get(), number, form));
    }

    @Post
    HttpResponse<?> create(
            Seller seller,
            Visit visit,
            @WithFiles Submitted typed,
            @QueryValue(defaultValue = "") String category,
            @QueryValue(value = "number", defaultValue = "") String given) {
        var chosen = categories.find(category);
        if (chosen.isEmpty()) {
            return pages.unprocessable(visit, KindsPage.of(categories.all(), visit.locale()));
        }
        var number = newProduct.number(given);
        var photos = uploads.read(seller.account(), typed);
        var form = ProductForm.read(typed, chosen.get(), photos.photos(), photos.problems());
        if (!form.problems().isEmpty()) {
            return pages.unprocessable(visit, forms.blank(seller.shop(), visit.locale(), chosen.get(), number, form));
        }
        boolean onSale = !typed.text("sale").equals("later");
        return switch (listProduct.list(seller.shop(), seller.account(), number, form.draft(), onSale)) {
            case ListProduct.Outcome.Listed _ ->
                Pages.seeOther("/seller/products?said=" + (onSale ? "listed" : "kept"));
            case ListProduct.Outcome.Refused(var flaws) ->
                pages.unprocessable(
                        visit, forms.blank(seller.shop(), visit.locale(), chosen.get(), number, form.flawed(flaws)));
        };
    }
}
