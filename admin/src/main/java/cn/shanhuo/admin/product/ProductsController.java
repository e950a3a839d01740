package cn.shanhuo.admin.product;

import cn.shanhuo.catalog.ChangeStock;
import cn.shanhuo.catalog.ChangeStock.Outcome;
import cn.shanhuo.catalog.SkuId;
import cn.shanhuo.house.Ids;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Submitted;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shop's goods, and counting them in and out. */
@Controller("/seller")
@Secured("OWNER")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
@ExecuteOn(TaskExecutors.BLOCKING)
class ProductsController {

    private static final Set<String> SAYABLE =
            Set.of("listed", "kept", "changed", "onsale", "offsale", "copied", "counted");

    private final ProductList list;
    private final ChangeStock changeStock;
    private final Pages pages;

    ProductsController(ProductList list, ChangeStock changeStock, Pages pages) {
        this.list = list;
        this.changeStock = changeStock;
        this.pages = pages;
    }

    @Get("/products")
    HttpResponse<?> list(
            Seller seller,
            Visit visit,
            @QueryValue(defaultValue = "") String tab,
            @QueryValue(defaultValue = "1") String page,
            @QueryValue(defaultValue = "") String said) {
        return pages.ok(visit, list.page(seller.shop(), visit.locale(), tab, number(page, 1), sentence(said), null));
    }

    @Post("/packs/{id:[0-9]+}/stock")
    HttpResponse<?> count(Seller seller, Visit visit, String id, Submitted form) {
        var typed = form.text("by");
        var sku = Ids.parse(id).map(SkuId::new).orElse(null);
        if (sku == null) {
            return pages.notFound(visit);
        }
        var outcome = typed.equals("sold-out")
                ? changeStock.sellOut(seller.shop(), sku)
                : changeStock.change(seller.shop(), sku, number(typed.replaceFirst("^\\+", ""), 0));
        return switch (outcome) {
            case Outcome.Changed _ -> Pages.seeOther(back(form) + "&said=counted");
            case Outcome.NotEnough(int available) ->
                pages.conflict(visit, refused(seller, visit, Sentence.of("admin.products.not-enough", available)));
            case Outcome.TooMany _ ->
                pages.conflict(visit, refused(seller, visit, Sentence.of("admin.products.too-many", ChangeStock.MOST)));
            case Outcome.NoSuchPack _ -> pages.notFound(visit);
        };
    }

    private ProductsPage refused(Seller seller, Visit visit, Sentence why) {
        return list.page(seller.shop(), visit.locale(), "", 1, null, why);
    }

    /** Only to a page of the list itself. */
    private static String back(Submitted form) {
        var back = form.text("back");
        return back.matches("/seller/products\\?tab=[A-Z_]*&page=\\d{1,4}") ? back : ProductList.href("", 1);
    }

    /** What to say after an act, by the word in the address; nothing for any other word. */
    static @Nullable Sentence sentence(String said) {
        return SAYABLE.contains(said) ? Sentence.of("admin.products.said." + said) : null;
    }

    private static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,7}") ? Integer.parseInt(text) : otherwise;
    }
}
