package cn.shanhuo.training;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks into a packed workbook before anybody unpacks it: bounded in entries, in unpacked size and in columns, and without a
 * document type declaration, by which XML could name other files or multiply itself.
 */
final class SafeWorkbook {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 40L << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String DOCTYPE = "<!DOCTYPE";
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final XMLInputFactory XML = new InputFactoryImpl();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    enum Verdict {
        SAFE,
        NO_WORKBOOK,
        SUSPICIOUS
    }

    private SafeWorkbook() {}

    static Verdict inspect(byte[] file) {
        for (int i = 0; i < ZIP.length; i++) {
            if (file.length <= i || file[i] != ZIP[i]) {
                return Verdict.NO_WORKBOOK;
            }
        }
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return inspect(zip);
        } catch (IOException | RuntimeException e) {
            // the library throws what it likes on a damaged file
            return Verdict.NO_WORKBOOK;
        }
    }

    private static Verdict inspect(ZipFile zip) throws IOException {
        int entries = 0;
        long left = MOST_UNPACKED;
        for (var entry : Collections.list(zip.getEntries())) {
            if (++entries > MOST_ENTRIES || entry.getName().contains("..")) {
                return Verdict.SUSPICIOUS;
            }
            try (var content = zip.getInputStream(entry)) {
                left -= unpacked(content, left);
            }
            if (left <= 0) {
                return Verdict.SUSPICIOUS;
            }
            try (var content = zip.getInputStream(entry)) {
                if (reachesTooFar(content)) {
                    return Verdict.SUSPICIOUS;
                }
            }
        }
        return zip.getEntry("xl/workbook.xml") != null ? Verdict.SAFE : Verdict.NO_WORKBOOK;
    }

    /**
     * Whether a part names a cell beyond the last column there can be: the reader would make room for all before it. The
     * parser is the reader's own, so that nothing is read there that was not read here.
     */
    private static boolean reachesTooFar(InputStream part) {
        try {
            var xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    var cell = xml.getAttributeValue(null, "r");
                    if (cell != null && !CELL.matcher(cell).matches()) {
                        return true;
                    }
                }
            }
            return false;
        } catch (XMLStreamException noXml) {
            return false; // a picture, or a part at which the reader stops as well
        }
    }

    /** How many bytes an entry unpacks to; everything that is left when it is too much or declares a document type. */
    private static long unpacked(InputStream entry, long left) throws IOException {
        var buffer = new byte[16 << 10];
        long total = 0;
        var tail = "";
        for (int n = entry.read(buffer); n >= 0; n = entry.read(buffer)) {
            total += n;
            var text = tail + new String(buffer, 0, n, StandardCharsets.ISO_8859_1).replace("\0", "");
            if (total >= left || text.contains(DOCTYPE)) {
                return left;
            }
            tail = text.substring(Math.max(0, text.length() - DOCTYPE.length()));
        }
        return total;
    }
}
