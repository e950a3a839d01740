package cn.shanhuo.training;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.training.RosterReading.Empty;
import cn.shanhuo.training.RosterReading.NoHeadings;
import cn.shanhuo.training.RosterReading.NotAWorkbook;
import cn.shanhuo.training.RosterReading.Read;
import cn.shanhuo.training.RosterReading.Suspicious;
import cn.shanhuo.training.RosterReading.TooBig;
import cn.shanhuo.training.RosterReading.TooManyRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

class ReadingARosterTest {

    @Test
    void headings_are_found_below_a_title_under_other_names_and_in_any_order() {
        var file = RosterFile.of(
                new Object[] {"平利县电商培训花名册"},
                new Object[] {},
                new Object[] {"序号", "联系电话", "学员姓名 *", "身份证号码（必填）", "乡镇（街道）", "行政村"},
                new Object[] {1, 13912345678L, " 张三 ", "610926199003071232", "广佛镇", "秋河村"});
        assertThat(ReadRoster.read(file)).isInstanceOfSatisfying(Read.class, read -> {
            var row = read.rows().getFirst();
            assertThat(row.number()).isEqualTo(4);
            assertThat(row.text(RosterColumn.NAME)).isEqualTo("张三");
            assertThat(row.text(RosterColumn.PHONE)).isEqualTo("13912345678");
            assertThat(RosterRow.ofLine(row.line()).cells().values())
                    .containsAll(row.cells().values());
        });
    }

    @Test
    void an_identity_number_kept_as_a_quantity_shows_that_it_lost_its_end() {
        var file = RosterFile.of(
                RosterFile.HEADINGS, new Object[] {"张三", 610926199003071232d, 1.3912345678E10, "广佛镇", "秋河村"});
        assertThat(ReadRoster.read(file)).isInstanceOfSatisfying(Read.class, read -> {
            var row = read.rows().getFirst();
            assertThat(IdNumber.fault(row.text(RosterColumn.ID_NUMBER))).contains(IdNumber.Fault.MANGLED);
            assertThat(row.text(RosterColumn.PHONE)).isEqualTo("13912345678");
        });
    }

    @Test
    void blank_rows_are_no_people() {
        var file = RosterFile.of(RosterFile.HEADINGS, new Object[] {" ", ""}, RosterFile.aRow("张三"), new Object[] {""});
        assertThat(ReadRoster.read(file)).isInstanceOfSatisfying(Read.class, read -> assertThat(read.rows())
                .hasSize(1));
        assertThat(ReadRoster.read(RosterFile.of(RosterFile.HEADINGS))).isEqualTo(new Empty());
    }

    @Test
    void missing_headings_are_named() {
        var file = RosterFile.of(new Object[] {"姓名", "电话", "乡镇", "村"}, new Object[] {"张三"});
        assertThat(ReadRoster.read(file)).isInstanceOfSatisfying(NoHeadings.class, no -> assertThat(no.missing())
                .containsExactly(RosterColumn.ID_NUMBER));
    }

    @Test
    void two_thousand_people_fit_and_one_more_does_not() {
        assertThat(ReadRoster.read(people(2000))).isInstanceOf(Read.class);
        assertThat(ReadRoster.read(people(2001))).isEqualTo(new TooManyRows());
    }

    @Test
    void what_is_no_workbook_is_refused() throws IOException {
        assertThat(ReadRoster.read(new byte[0])).isEqualTo(new NotAWorkbook());
        assertThat(ReadRoster.read("姓名,身份证号".getBytes(StandardCharsets.UTF_8))).isEqualTo(new NotAWorkbook());
        assertThat(ReadRoster.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo(new NotAWorkbook());
        assertThat(ReadRoster.read(zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new NotAWorkbook());
        assertThat(ReadRoster.read(zip("xl/workbook.xml", "<broken".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new NotAWorkbook());
        var half = people(3);
        assertThat(ReadRoster.read(Arrays.copyOf(half, half.length / 2))).isEqualTo(new NotAWorkbook());
        assertThat(ReadRoster.read(new byte[ReadRoster.MOST_BYTES + 1])).isEqualTo(new TooBig());
    }

    @Test
    void a_file_that_would_burst_or_names_other_files_is_refused() throws IOException {
        assertThat(ReadRoster.read(zip("xl/sharedStrings.xml", new byte[60 << 20])))
                .isEqualTo(new Suspicious());
        var naming = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";
        for (var charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
            assertThat(ReadRoster.read(with(people(1), "xl/sharedStrings.xml", naming.getBytes(charset))))
                    .isEqualTo(new Suspicious());
        }
    }

    @Test
    void a_number_that_would_fill_all_memory_when_written_out_stays_as_it_is() throws IOException {
        for (var number : new String[] {"1E-400000000", "1E400000000", "1".repeat(100_000)}) {
            var file = changed(people(1), "<c r=\"B2\"", "<c r=\"B2\"><v>" + number + "</v></c><c r=\"H2\"");
            assertThat(ReadRoster.read(file)).isInstanceOfSatisfying(Read.class, read -> {
                assertThat(read.rows().getFirst().text(RosterColumn.ID_NUMBER)).hasSizeLessThan(201);
            });
        }
    }

    @Test
    void a_cell_beyond_the_last_column_is_refused() throws IOException {
        for (var cell : new String[] {"ZZZZZZ1", "AAAA2", "&#90;ZZZ2"}) {
            assertThat(ReadRoster.read(changed(people(1), "r=\"B2\"", "r=\"" + cell + "\"")))
                    .isEqualTo(new Suspicious());
        }
    }

    private static byte[] changed(byte[] workbook, String from, String to) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            var name = "xl/worksheets/sheet1.xml";
            var sheet = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sheet).contains(from);
            return with(workbook, name, sheet.replaceFirst(from, to).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] people(int count) {
        return RosterFile.of(Stream.concat(
                        Stream.<Object[]>of(RosterFile.HEADINGS),
                        IntStream.range(0, count).mapToObj(i -> RosterFile.aRow("学员" + i)))
                .toArray(Object[][]::new));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] workbook, String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(name)
                                ? content
                                : from.getInputStream(entry).readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
