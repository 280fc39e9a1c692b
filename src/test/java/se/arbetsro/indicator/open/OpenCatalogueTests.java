package se.arbetsro.indicator.open;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.definition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import se.arbetsro.indicator.figure.Definition;

class OpenCatalogueTests {

    private static final Definition CONSULTANTS = definition(count("Antal konsulter, \"inhyrda\""));

    /** What the profile demands of catalogue, dataset and distribution. */
    @Test
    void the_catalogue_has_all_that_the_profile_demands() throws IOException {
        Model model = Rio.parse(new StringReader(catalogue().xml()), "", RDFFormat.RDFXML);

        Resource catalogue = only(model, DCAT.CATALOG);
        Resource dataset = only(model, DCAT.DATASET);
        Resource file = only(model, DCAT.DISTRIBUTION);
        for (IRI demanded : List.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.PUBLISHER)) {
            assertThat(model.contains(catalogue, demanded, null)).as("%s", demanded).isTrue();
            assertThat(model.contains(dataset, demanded, null)).as("%s", demanded).isTrue();
        }
        assertThat(model.contains(catalogue, DCAT.HAS_DATASET, dataset)).isTrue();
        assertThat(model.contains(dataset, DCAT.HAS_DISTRIBUTION, file)).isTrue();
        assertThat(model.contains(dataset, DCAT.CONTACT_POINT, null)).isTrue();
        assertThat(Models.getPropertyIRI(model, file, DCAT.ACCESS_URL).orElseThrow().stringValue())
                .isEqualTo(
                        "https://data.example.se/work/data/" + CONSULTANTS.indicatorKey() + ".csv");
        assertThat(model.contains(file, DCTERMS.LICENSE, null)).isTrue();
        Resource publisher =
                Models.getPropertyResource(model, catalogue, DCTERMS.PUBLISHER).orElseThrow();
        assertThat(Models.getPropertyString(model, publisher, FOAF.NAME)).contains("Provkommunen");
    }

    @Test
    void both_ways_of_writing_say_the_same() throws IOException {
        Model xml = Rio.parse(new StringReader(catalogue().xml()), "", RDFFormat.RDFXML);
        Model turtle = Rio.parse(new StringReader(catalogue().turtle()), "", RDFFormat.TURTLE);

        assertThat(Models.isomorphic(xml, turtle)).isTrue();
    }

    @Test
    void the_package_holds_catalogue_and_files_and_is_the_same_each_time() throws IOException {
        byte[] bytes = OpenDataPackage.of(catalogue());

        Map<String, String> files = unpacked(bytes);
        assertThat(files)
                .containsOnlyKeys(
                        "catalogue.rdf",
                        "catalogue.ttl",
                        "data/" + CONSULTANTS.indicatorKey() + ".csv");
        assertThat(files.get("data/" + CONSULTANTS.indicatorKey() + ".csv"))
                .isEqualTo(
                        """
                        indicator,definition,unitCode,unit,period,from,to,value,described,missing,about,unitOfMeasure,source
                        k,1,p,"Provkommunen, hela",2024-04,2024-04-01,2024-04-30,50.5,,,true,personer,
                        k,1,p,"Provkommunen, hela",,,2025-12-31,,,NOT_KNOWN,false,personer,"Rapport, Provkommunen"
                        """
                                .replace("\n", "\r\n"));
        assertThat(OpenDataPackage.of(catalogue())).isEqualTo(bytes);
    }

    private static Resource only(Model model, IRI type) {
        assertThat(model.filter(null, RDF.TYPE, type)).hasSize(1);
        return model.filter(null, RDF.TYPE, type).subjects().iterator().next();
    }

    private static OpenCatalogue catalogue() {
        return new OpenCatalogue(
                "Provkommunen",
                URI.create("https://data.example.se/work/"),
                "oppnadata@example.se",
                Licence.CC0,
                Instant.parse("2026-11-23T08:00:00Z"),
                List.of(
                        new OpenDataset(
                                CONSULTANTS,
                                List.of(
                                        new OpenFigure(
                                                "k",
                                                1,
                                                "p",
                                                "Provkommunen, hela",
                                                "2024-04",
                                                LocalDate.of(2024, 4, 1),
                                                LocalDate.of(2024, 4, 30),
                                                new BigDecimal("50.5"),
                                                null,
                                                null,
                                                true,
                                                "personer",
                                                null,
                                                Instant.parse("2026-01-01T08:00:00Z")),
                                        new OpenFigure(
                                                "k",
                                                1,
                                                "p",
                                                "Provkommunen, hela",
                                                null,
                                                null,
                                                LocalDate.of(2025, 12, 31),
                                                null,
                                                null,
                                                "NOT_KNOWN",
                                                false,
                                                "personer",
                                                "Rapport, Provkommunen",
                                                Instant.parse("2026-01-02T08:00:00Z"))))));
    }

    private static Map<String, String> unpacked(byte[] bytes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
