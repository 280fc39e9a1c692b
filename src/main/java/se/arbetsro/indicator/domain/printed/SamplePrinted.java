package se.arbetsro.indicator.domain.printed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.printed.GridReader;
import se.arbetsro.indicator.printed.PrintedTable;
import se.arbetsro.indicator.printed.Reading;
import se.arbetsro.platform.demo.SampleData;

/** The tables of the survey of autumn 2018, as the accompanying researcher published them. */
@Component
class SamplePrinted implements SampleData {

    private static final String FILE = "sample/stockholm/published/survey-2018-tables.txt";

    private final PrintedSources sources;

    SamplePrinted(PrintedSources sources) {
        this.sources = sources;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public void load() {
        List<PrintedTable> tables =
                Reading.of(GridReader.read(text())).stream()
                        .map(table ->
                                table.meaning(
                                        table.name(),
                                        table.name().startsWith("Sammanlagt"),
                                        table.roles(),
                                        table.measures()))
                        .toList();
        var id =
                sources.add(
                        new PrintedSource.Content(
                                "Enkäten hösten 2018",
                                "Följeforskaren",
                                null,
                                "I en kort sammanfattning av åren 2016–2018",
                                null,
                                "66 chefer och 51 medarbetare svarade. De står inte för alla i staden, och tabellerna skiljer inte på chefer och medarbetare."),
                        tables);
        PrintedSource entered = sources.find(id).orElseThrow();
        sources.mean(entered, entered.version(), tables, true);
    }

    private static String text() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
