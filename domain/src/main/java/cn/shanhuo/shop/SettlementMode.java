package cn.shanhuo.shop;

/** How Alipay pays a shop's money out. The platform never holds it. */
public enum SettlementMode {
    /** The shop's own merchant account. */
    OWN_MERCHANT,
    /** 直付通: a sub-merchant of the platform's contract. */
    ZFT
}
