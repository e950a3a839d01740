package cn.shanhuo.storefront.orders;

import cn.shanhuo.parcel.Carrier;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where the carriers tell how far a parcel is. */
final class CarrierLinks {

    private CarrierLinks() {}

    static @Nullable String of(Carrier carrier, String trackingNo) {
        var no = URLEncoder.encode(trackingNo, StandardCharsets.UTF_8);
        return switch (carrier) {
            case SF -> "https://www.sf-express.com/chn/sc/waybill/waybill-detail/" + no;
            case YTO -> "https://www.yto.net.cn/tracesimple.html?no=" + no;
            case ZTO -> "https://www.zto.com/express/expressCheck.html?txtBill=" + no;
            case STO -> "https://www.sto.cn/pc/service-page/iframe?txtOrderNumber=" + no;
            case YD -> "https://www.yundaex.com/cn/track.php?no=" + no;
            case JD -> "https://www.jdl.com/orderSearch/?waybillCodes=" + no;
            case EMS, YZPY -> "https://www.ems.com.cn/qps/yjcx/?mailNum=" + no;
            case JTSD -> "https://www.jtexpress.com.cn/trajectoryQuery?waybillNo=" + no;
            case DBL -> "https://www.deppon.com/newwebsite/track/ordertrack?orderId=" + no;
            case OTHER -> null;
        };
    }
}
