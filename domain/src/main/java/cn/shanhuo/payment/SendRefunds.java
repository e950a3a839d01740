package cn.shanhuo.payment;

import jakarta.inject.Singleton;

/** Has Alipay give the money back, again and again with the same number until it is known to have happened. */
@Singleton
public class SendRefunds {

    /** Sends all that are due; a job calls it. */
    public void sendDue() {}
}
