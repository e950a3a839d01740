package cn.shanhuo.shop;

/** Who sells, as the E-Commerce Law, art. 10, tells apart. */
public enum SubjectType {
    /** A natural person selling the family's own produce: need not register as a business. */
    SELF_PRODUCED,
    /** 个体工商户 */
    HOUSEHOLD_BUSINESS,
    /** 农民专业合作社 */
    COOPERATIVE,
    /** 企业 */
    ENTERPRISE;

    /** Whether a business licence must be given and shown. */
    public boolean needsLicence() {
        return this != SELF_PRODUCED;
    }
}
