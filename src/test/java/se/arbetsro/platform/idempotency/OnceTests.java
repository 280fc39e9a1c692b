package se.arbetsro.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class OnceTests {

    private record Form(String title) {}

    @Autowired Once once;

    private final AtomicInteger created = new AtomicInteger();
    private final String key = Once.newKey();

    private String create(Viewer viewer, Form form) {
        return CurrentViewer.callAs(
                viewer,
                () -> once.create("test", key, form, () -> "/things/" + created.incrementAndGet()));
    }

    @Test
    void the_same_form_twice_leads_to_the_same_place() {
        String first = create(TestData.SYSTEM, new Form("a"));
        String second = create(TestData.SYSTEM, new Form("a"));

        assertThat(second).isEqualTo(first);
        assertThat(created).hasValue(1);
    }

    @Test
    void another_form_with_the_same_key_is_refused() {
        create(TestData.SYSTEM, new Form("a"));

        assertThatThrownBy(() -> create(TestData.SYSTEM, new Form("b")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void the_same_key_of_somebody_else_is_another_key() {
        create(TestData.SYSTEM, new Form("a"));
        create(Viewer.system("another"), new Form("a"));

        assertThat(created).hasValue(2);
    }

    @Test
    void eight_at_once_create_one() throws Exception {
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> work =
                    IntStream.range(0, 8)
                            .<Callable<String>>mapToObj(
                                    _ -> () -> create(TestData.SYSTEM, new Form("a")))
                            .toList();
            for (Future<String> sent : senders.invokeAll(work)) {
                assertThat(sent.get()).isEqualTo("/things/1");
            }
        }

        assertThat(created).hasValue(1);
    }

    @Test
    void a_create_that_fails_may_be_sent_again() {
        assertThatThrownBy(() ->
                        CurrentViewer.callAs(
                                TestData.SYSTEM,
                                () ->
                                        once.create(
                                                "test",
                                                key,
                                                new Form("a"),
                                                () -> {
                                                    throw new Invalid();
                                                })))
                .isInstanceOf(Invalid.class);

        assertThat(create(TestData.SYSTEM, new Form("a"))).isEqualTo("/things/1");
    }

    @Test
    void a_form_without_a_key_is_refused() {
        assertThatThrownBy(() ->
                        CurrentViewer.callAs(
                                TestData.SYSTEM,
                                () -> once.create("test", "", new Form("a"), () -> "/x")))
                .isInstanceOf(Invalid.class);
    }
}
