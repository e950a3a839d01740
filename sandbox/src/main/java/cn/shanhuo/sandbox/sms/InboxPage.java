package cn.shanhuo.sandbox.sms;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.ui.Page;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The messages that went out, newest first. */
public record InboxPage(String phone, List<Message> messages) implements Page {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm:ss").withZone(Calendar.ZONE);

    public record Message(String phone, String text, String at) {}

    static InboxPage of(String phone, List<MessageRow> rows) {
        return new InboxPage(
                phone,
                rows.stream()
                        .map(row -> new Message(row.phone(), row.text(), TIME.format(row.sentAt())))
                        .toList());
    }

    @Override
    public String template() {
        return "sandbox/sms";
    }
}
