package cn.shanhuo.notice;

/**
 * The way to somebody's phone. The sandbox shows messages on a page of its own; production puts a carrier's gateway
 * here. Called outside of transactions; may take seconds.
 */
public interface SmsSender {

    Delivery send(Sms sms);

    /** What became of a message. */
    enum Delivery {
        /** The gateway took it. */
        ACCEPTED,
        /** It will not be sent: the gateway refused, or could not be reached. */
        REFUSED,
        /** The gateway was silent: it may have taken the message, or not. */
        UNKNOWN
    }
}
