package se.arbetsro.platform.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.jobs.JobId;
import se.arbetsro.platform.table.ColumnNames;

/**
 * A file that was sent in, without its bytes.
 *
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal
 * @param columns what it calls its columns, as it was when it was sent or has been said since
 * @param job that carries it out; null until one was started
 */
public record Upload(
        UploadId id,
        String kind,
        String fileName,
        int size,
        String sha256,
        Instant uploadedAt,
        ColumnNames columns,
        @Nullable JobId job) {

    /** In kilobytes, rounded up. */
    public int kilobytes() {
        return (size + 1023) / 1024;
    }

    /** The page of its preview. */
    public String href() {
        return "/imports/" + kind + "/" + id.value();
    }
}
