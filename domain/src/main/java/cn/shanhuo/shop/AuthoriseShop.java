package cn.shanhuo.shop;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;

/** The centre writes down that a shop's merchant lets us act for it at Alipay; from then on the shop can be paid. */
@UseCase
public class AuthoriseShop {

    private final Shops shops;
    private final Authorisations authorisations;
    private final Audit audit;

    AuthoriseShop(Shops shops, Authorisations authorisations, Audit audit) {
        this.shops = shops;
        this.authorisations = authorisations;
        this.audit = audit;
    }

    /** Whether there is such a shop. */
    public boolean authorise(AccountId staff, ShopId id, AlipayToken token) {
        var shop = shops.find(id);
        shop.ifPresent(found -> {
            authorisations.keep(found.alipaySellerId(), token);
            audit.record(staff, "shop.authorise", "shop", id, found.alipaySellerId() + " " + token);
        });
        return shop.isPresent();
    }
}
