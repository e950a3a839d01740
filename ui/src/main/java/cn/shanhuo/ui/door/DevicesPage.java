package cn.shanhuo.ui.door;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.people.Sessions.Device;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Where somebody is signed in. */
public record DevicesPage(List<Line> devices) implements Page {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** One device; {@code end} is where the form goes that signs it out. */
    public record Line(Sentence name, String seen, boolean here, String end) {}

    static DevicesPage of(List<Device> devices) {
        return new DevicesPage(devices.stream()
                .map(device -> new Line(
                        DeviceName.of(device.name()),
                        MINUTE.format(Calendar.local(device.seenAt())),
                        device.here(),
                        "/account/devices/" + device.id() + "/sign-out"))
                .toList());
    }

    @Override
    public String template() {
        return "ui/door/devices";
    }

    public boolean several() {
        return devices.size() > 1;
    }
}
