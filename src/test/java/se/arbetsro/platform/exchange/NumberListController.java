package se.arbetsro.platform.exchange;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.platform.security.SignedIn;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Shell;

/** A list for tests that may be had as a file; the last of its rows may be a fault. */
@TestComponent
@Controller
class NumberListController {

    private static final TableExport<Integer> EXPORT =
            TableExport.<Integer>titled("Tal & mått", "Numbers")
                    .column("Tal", "Number", ValueType.wholeNumber(0, 100), n -> n)
                    .column("Text", "Text", ValueType.text(), n -> "=" + n)
                    .build();

    @SignedIn
    @GetMapping(path = "/test-numbers", params = "format")
    TableFile<Integer> file(
            Shell shell,
            @RequestParam TableFormat format,
            @RequestParam(defaultValue = "3") int count,
            @RequestParam(defaultValue = "false") boolean fault) {
        return TableFile.of(
                shell, EXPORT, format, () -> fault ? faulty(count) : numbers(count).boxed());
    }

    private static IntStream numbers(int count) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("no read-only transaction");
        }
        return IntStream.rangeClosed(1, count);
    }

    private static Stream<Integer> faulty(int count) {
        return numbers(count).mapToObj(n -> n == count ? fail() : Integer.valueOf(n));
    }

    private static Integer fail() {
        throw new IllegalStateException("the last row");
    }
}
