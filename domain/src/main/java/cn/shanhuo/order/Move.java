package cn.shanhuo.order;

/** Whether an order moved from one state to the next. */
public sealed interface Move {

    /** @param order as it is now */
    record Moved(Order order) implements Move {}

    record Refused(Refusal why) implements Move {}
}
