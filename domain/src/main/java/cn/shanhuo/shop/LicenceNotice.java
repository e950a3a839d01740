package cn.shanhuo.shop;

import cn.shanhuo.photo.PhotoId;
import java.util.Optional;

/**
 * What the E-Commerce Law, art. 15, wants shown for good on a shop's page (亮照): the licence, or the sentence that says
 * why there is none.
 *
 * @param licenceName the name on the licence; absent for natural persons
 */
public record LicenceNotice(
        SubjectType subject,
        Optional<String> licenceName,
        Optional<CreditCode> creditCode,
        Optional<PhotoId> licencePhoto) {

    /** The words of 网络交易监督管理办法 (SAMR order 37), art. 12; quoted, so never translated. */
    public static final String SELF_PRODUCED_SENTENCE = "个人销售自产农副产品，依法不需要办理市场主体登记";

    public static LicenceNotice selfProduced() {
        return new LicenceNotice(SubjectType.SELF_PRODUCED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The sentence that stands in place of a licence. */
    public Optional<String> exemptSentence() {
        return subject.needsLicence() ? Optional.empty() : Optional.of(SELF_PRODUCED_SENTENCE);
    }
}
