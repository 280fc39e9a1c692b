package se.arbetsro.listening.domain.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.InstrumentFile;

/** The instruments that come with the program, to be taken up and then written on as one's own. */
@Component
public class ReadyInstruments {

    private static final List<String> KEYS =
            List.of(
                    "three-statements",
                    "furthest-and-most-needed",
                    "hme",
                    "strengthening",
                    "workshop",
                    "introduction",
                    "placement",
                    "client-feedback");

    private final Instruments instruments;
    private final InstrumentQueries queries;
    private final List<Ready> all = KEYS.stream().map(ReadyInstruments::read).toList();

    ReadyInstruments(Instruments instruments, InstrumentQueries queries) {
        this.instruments = instruments;
        this.queries = queries;
    }

    /** One of them, which is known by its key whatever it is called. */
    public record Ready(String key, Instrument content) {}

    public List<Ready> all() {
        return all;
    }

    /** Those that have not been taken up. */
    @Transactional(readOnly = true)
    public List<Ready> missing() {
        var there = queries.readyKeys();
        return all.stream().filter(one -> !there.contains(one.key())).toList();
    }

    /**
     * Takes up those that are missing, each as a fixed first version.
     *
     * @return how many
     * @throws se.arbetsro.platform.fault.Forbidden when the viewer may not write instruments
     */
    @Transactional
    public int takeUp() {
        List<Ready> missing = missing();
        missing.forEach(one -> instruments.takeUp(one.key(), one.content()));
        return missing.size();
    }

    private static Ready read(String key) {
        try (var file =
                new ClassPathResource("catalogue/instruments/" + key + ".json").getInputStream()) {
            return new Ready(
                    key,
                    InstrumentFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InstrumentFile.Unreadable e) {
            throw new IllegalStateException(key, e);
        }
    }
}
