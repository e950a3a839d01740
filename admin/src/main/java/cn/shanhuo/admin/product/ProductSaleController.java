package cn.shanhuo.admin.product;

import cn.shanhuo.catalog.CopyProduct;
import cn.shanhuo.catalog.PutOnSale;
import cn.shanhuo.catalog.TakeOffSale;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Seller;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** What is done to a product as a whole: sold, withdrawn, copied. */
@Controller("/seller/products/{id:[0-9]+}")
@Secured("OWNER")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
@ExecuteOn(TaskExecutors.BLOCKING)
class ProductSaleController {

    private final PutOnSale putOnSale;
    private final TakeOffSale takeOffSale;
    private final CopyProduct copyProduct;
    private final FlawedProduct flawed;
    private final Pages pages;

    ProductSaleController(
            PutOnSale putOnSale, TakeOffSale takeOffSale, CopyProduct copyProduct, FlawedProduct flawed, Pages pages) {
        this.putOnSale = putOnSale;
        this.takeOffSale = takeOffSale;
        this.copyProduct = copyProduct;
        this.flawed = flawed;
        this.pages = pages;
    }

    @Post("/sale")
    HttpResponse<?> sell(Seller seller, Visit visit, String id, Submitted form) {
        var product = ProductNumber.parse(id);
        if (product.isEmpty()) {
            return pages.notFound(visit);
        }
        return switch (putOnSale.put(seller.shop(), product.get())) {
            case PutOnSale.Outcome.OnSale _ -> Pages.seeOther("/seller/products/" + id + "?said=onsale");
            case PutOnSale.Outcome.NoSuchProduct _ -> pages.notFound(visit);
            case PutOnSale.Outcome.Refused(var flaws) ->
                pages.unprocessable(visit, flawed.page(seller, visit, product.get(), flaws));
        };
    }

    @Post("/withdrawal")
    HttpResponse<?> withdraw(Seller seller, Visit visit, String id, Submitted form) {
        boolean done = ProductNumber.parse(id)
                .filter(product -> takeOffSale.take(seller.shop(), product))
                .isPresent();
        return done ? Pages.seeOther("/seller/products/" + id + "?said=offsale") : pages.notFound(visit);
    }

    @Post("/copies")
    HttpResponse<?> copy(Seller seller, Visit visit, String id, Submitted form) {
        return ProductNumber.parse(id)
                .flatMap(product -> copyProduct.copy(seller.shop(), seller.account(), product))
                .<HttpResponse<?>>map(copy -> Pages.seeOther("/seller/products/" + copy + "?said=copied"))
                .orElseGet(() -> pages.notFound(visit));
    }
}
