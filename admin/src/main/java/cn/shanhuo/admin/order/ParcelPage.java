package cn.shanhuo.admin.order;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import java.util.List;

/** Packing one order: what goes into the box, whom it goes to, and the number on the waybill. */
public record ParcelPage(
        OrderItem order, Address address, Field trackingNo, Field carrier, List<Choice> carriers, Problems problems)
        implements Page {

    @Override
    public String template() {
        return "admin/order/parcel";
    }

    /** Whom the parcel goes to, in clear; {@code call} is the link that dials. */
    public record Address(String name, String phone, String call, String region, String detail) {}
}
