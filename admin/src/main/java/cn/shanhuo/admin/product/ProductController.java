package cn.shanhuo.admin.product;

import cn.shanhuo.catalog.Categories;
import cn.shanhuo.catalog.EditProduct;
import cn.shanhuo.catalog.Product;
import cn.shanhuo.catalog.Products;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Sentence;
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
import org.jspecify.annotations.Nullable;

/** One product of the shop. */
@Controller("/seller/products/{id:[0-9]+}")
@Secured("OWNER")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
@ExecuteOn(TaskExecutors.BLOCKING)
class ProductController {

    private final Products products;
    private final Categories categories;
    private final PhotoUploads uploads;
    private final EditProduct editProduct;
    private final ProductFormPages forms;
    private final Pages pages;

    ProductController(
            Products products,
            Categories categories,
            PhotoUploads uploads,
            EditProduct editProduct,
            ProductFormPages forms,
            Pages pages) {
        this.products = products;
        this.categories = categories;
        this.uploads = uploads;
        this.editProduct = editProduct;
        this.forms = forms;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Seller seller, Visit visit, String id, @QueryValue(defaultValue = "") String said) {
        return ProductNumber.parse(id)
                .flatMap(number -> products.find(seller.shop(), number))
                .<HttpResponse<?>>map(product -> pages.ok(
                        visit,
                        page(
                                seller,
                                visit,
                                product,
                                form(product, ProductForm.of(product)),
                                ProductsController.sentence(said))))
                .orElseGet(() -> pages.notFound(visit));
    }

    @Post
    HttpResponse<?> update(Seller seller, Visit visit, String id, @WithFiles Submitted typed) {
        var product = ProductNumber.parse(id).flatMap(number -> products.find(seller.shop(), number));
        if (product.isEmpty()) {
            return pages.notFound(visit);
        }
        var photos = uploads.read(seller.account(), typed);
        var category = categories.find(product.get().category()).orElseThrow();
        var form = ProductForm.read(typed, category, photos.photos(), photos.problems());
        if (!form.problems().isEmpty()) {
            return pages.unprocessable(visit, page(seller, visit, product.get(), form, null));
        }
        return switch (editProduct.edit(
                seller.shop(), seller.account(), product.get().id(), form.draft())) {
            case EditProduct.Outcome.Changed _ -> Pages.seeOther("/seller/products/" + id + "?said=changed");
            case EditProduct.Outcome.Refused(var flaws) ->
                pages.unprocessable(visit, page(seller, visit, product.get(), form.flawed(flaws), null));
            case EditProduct.Outcome.NoSuchProduct _ -> pages.notFound(visit);
        };
    }

    private ProductForm form(Product product, Submitted typed) {
        var category = categories.find(product.category()).orElseThrow();
        return ProductForm.read(typed, category, product.photos(), Problems.NONE);
    }

    private ProductFormPage page(
            Seller seller, Visit visit, Product product, ProductForm form, @Nullable Sentence said) {
        var category = categories.find(product.category()).orElseThrow();
        return forms.of(seller.shop(), visit.locale(), category, form, product, said);
    }
}
