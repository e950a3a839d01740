package cn.shanhuo.payment;

/** What the buyer pays on: Alipay has a cashier for each. */
public enum Device {
    PHONE,
    DESKTOP
}
