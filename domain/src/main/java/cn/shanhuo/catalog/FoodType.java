package cn.shanhuo.catalog;

/** What the food law calls it, and with it which permit has to be shown (Food Safety Law art. 35, 36, 67, 68). */
public enum FoodType {
    /** Primary farm produce: needs no licence; a conformity certificate number may be given. */
    FARM_PRODUCE(false),
    /** Packed in a factory: production licence {@code SC} and 14 digits. */
    PREPACKED(true),
    /** Made in a registered small workshop: the number of its certificate. */
    WORKSHOP(true),
    /** Sold loose: food trade licence {@code JY} and 14 digits. */
    LOOSE(true);

    private final boolean needsPermit;

    FoodType(boolean needsPermit) {
        this.needsPermit = needsPermit;
    }

    public boolean needsPermit() {
        return needsPermit;
    }
}
