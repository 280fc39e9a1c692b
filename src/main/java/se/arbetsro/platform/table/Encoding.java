package se.arbetsro.platform.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds out how a text file is encoded: by its mark, else UTF-8 if it is that, else Windows. */
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {}

    static String decode(byte[] file) throws TableRefusal {
        var text = marked(file);
        // No table has this character, but almost every picture, archive or program has.
        if (text.indexOf('\0') >= 0) {
            throw TableRefusal.of("platform.table.file.notATable");
        }
        var beginning = text.stripLeading();
        if (beginning.startsWith("%PDF-")) {
            throw TableRefusal.of("platform.table.file.notATable");
        }
        // What many systems offer as Excel is a web page, which Excel opens and nobody sees.
        if (beginning.startsWith("<")) {
            throw TableRefusal.of("platform.table.file.webPage");
        }
        return text;
    }

    private static String marked(byte[] file) throws TableRefusal {
        int first = file.length > 0 ? file[0] & 0xFF : 0;
        int second = file.length > 1 ? file[1] & 0xFF : 0;
        int third = file.length > 2 ? file[2] & 0xFF : 0;
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return strict(file, 3, StandardCharsets.UTF_8);
        }
        if (first == 0xFF && second == 0xFE) {
            return strict(file, 2, StandardCharsets.UTF_16LE);
        }
        if (first == 0xFE && second == 0xFF) {
            return strict(file, 2, StandardCharsets.UTF_16BE);
        }
        try {
            return decoded(file, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return strict(file, 0, WINDOWS);
        }
    }

    private static String strict(byte[] file, int from, Charset charset) throws TableRefusal {
        try {
            return decoded(file, from, charset);
        } catch (CharacterCodingException unreadable) {
            throw TableRefusal.of("platform.table.file.encoding");
        }
    }

    private static String decoded(byte[] file, int from, Charset charset)
            throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file, from, file.length - from))
                .toString();
    }
}
