package cn.shanhuo.parcel;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who carries parcels. The names are the codes by which Kdniao knows them, and what the database keeps; labels are in the
 * bundle {@code domain}. The order is the one in which a number is guessed: forms that belong to one carrier alone
 * come before those that several share.
 */
public enum Carrier {
    SF("https://www.sf-express.com/chn/sc/waybill/list", "SF\\d{13}", "\\d{12}"),
    YTO("https://www.yto.net.cn/", "YT\\d{13}", "[A-Z0-9]{2}\\d{8,13}"),
    JTSD("https://www.jtexpress.cn/", "JT\\d{12,13}", "JT\\d{12,13}"),
    JD("https://www.jdl.com/", "JD[XK]\\d{12}|JDV[A-Z]\\d{11}", "JD[A-Z0-9]{10,14}"),
    DBL("https://www.deppon.com/", "DPK\\d{11,}", "\\d{8,10}"),
    EMS("https://www.ems.com.cn/", "[A-Z]{2}\\d{9}[A-Z]{2}|1[0-2]\\d{11}|(?:50|51|52|95|97)\\d{11}", "\\d{13}"),
    YZPY("https://yjcx.ems.com.cn/", "9[0-9]\\d{11}", "\\d{13}"),
    STO("https://www.sto.cn/", "77\\d{13}", "(?:[2-9]68|773|888|588|688)\\d{9,13}"),
    ZTO("https://www.zto.com/", "7\\d{13}", "\\d{12,15}"),
    YD("https://www.yundaex.com/", "[34]\\d{14}", "\\d{13}|\\d{15}"),
    OTHER("", "(?!)", ".*");

    private final String site;
    private final Pattern typical;
    private final Pattern possible;

    /**
     * @param typical what makes one think of this carrier first
     * @param possible what it also uses
     */
    Carrier(String site, String typical, String possible) {
        this.site = site;
        this.typical = Pattern.compile(typical);
        this.possible = Pattern.compile(possible);
    }

    /** Whose number this probably is; empty when it looks like nobody's. Numbers change their form: never rely on it. */
    public static Optional<Carrier> guess(TrackingNo no) {
        return Arrays.stream(values())
                .filter(carrier -> carrier.typical.matcher(no.value()).matches())
                .findFirst();
    }

    /** Whether the number looks like one of this carrier's. Enough to warn, never to refuse. */
    public boolean expects(TrackingNo no) {
        return typical.matcher(no.value()).matches()
                || possible.matcher(no.value()).matches();
    }

    /** Where a number can be looked up by hand; empty for {@link #OTHER}. */
    public Optional<String> site() {
        return site.isEmpty() ? Optional.empty() : Optional.of(site);
    }
}
