package cn.shanhuo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void the_path_covers_exactly_the_dark_modules() {
        var text = "https://shanhuo.example/certificates/PL-2025-03-0042";
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var qr = Qr.of(text);
        var dark = new BitSet();
        RUN.matcher(qr.path()).results().forEach(run -> {
            int start = Integer.parseInt(run.group(2)) * qr.side() + Integer.parseInt(run.group(1));
            dark.set(start, start + Integer.parseInt(run.group(3)));
        });
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                assertThat(dark.get((y + 4) * qr.side() + x + 4)).isEqualTo(code.getModule(x, y));
            }
        }
        assertThat(qr.box()).isEqualTo("0 0 " + qr.side() + " " + qr.side());
    }
}
