package se.arbetsro.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** One renderer serves all: several documents at once come out as they would alone. */
class ParallelRenderingTests {

    private final Document document = SampleReport.document();

    @Test
    void pdf() throws Exception {
        check(new PdfRenderer()::render);
    }

    @Test
    void docx() throws Exception {
        check(new DocxRenderer()::render);
    }

    @Test
    void html() throws Exception {
        check(new HtmlRenderer()::file);
    }

    private void check(Function<Document, byte[]> renderer) throws Exception {
        byte[] alone = renderer.apply(document);
        List<Callable<byte[]>> tasks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tasks.add(() -> renderer.apply(document));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<byte[]> made : threads.invokeAll(tasks)) {
                assertThat(made.get()).isEqualTo(alone);
            }
        }
    }
}
