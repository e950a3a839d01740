package cn.shanhuo.admin.product;

import cn.shanhuo.catalog.Categories;
import cn.shanhuo.catalog.Flaw;
import cn.shanhuo.catalog.ProductId;
import cn.shanhuo.catalog.Products;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.guard.Seller;
import jakarta.inject.Singleton;
import java.util.List;

/** The form of a product that cannot be sold yet, with the reasons at its fields. */
@Singleton
class FlawedProduct {

    private final Products products;
    private final Categories categories;
    private final ProductFormPages forms;

    FlawedProduct(Products products, Categories categories, ProductFormPages forms) {
        this.products = products;
        this.categories = categories;
        this.forms = forms;
    }

    ProductFormPage page(Seller seller, Visit visit, ProductId id, List<Flaw> flaws) {
        var product = products.find(seller.shop(), id).orElseThrow();
        var category = categories.find(product.category()).orElseThrow();
        var form = ProductForm.read(ProductForm.of(product), category, product.photos(), Problems.NONE)
                .flawed(flaws);
        return forms.of(seller.shop(), visit.locale(), category, form, product, null);
    }
}
