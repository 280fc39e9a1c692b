package se.arbetsro.indicator.open;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import se.arbetsro.platform.text.Text2;

/**
 * Describes datasets to those who gather open data, by the Swedish profile of the European
 * vocabulary: DCAT-AP-SE 3.0.
 *
 * @param base where catalogue and files will lie; ends in a slash
 * @param contact the address of a mailbox that answers questions
 * @param made when it is made
 */
public record OpenCatalogue(
        String publisher,
        URI base,
        String contact,
        Licence licence,
        Instant made,
        List<OpenDataset> datasets) {

    private static final String EUROPE = "http://publications.europa.eu/resource/authority/";
    private static final IRI SWEDISH = Values.iri(EUROPE + "language/SWE");
    private static final IRI SOCIETY = Values.iri(EUROPE + "data-theme/SOCI");
    private static final IRI OPEN_TO_ALL = Values.iri(EUROPE + "access-right/PUBLIC");
    private static final IRI CSV = Values.iri(EUROPE + "file-type/CSV");
    private static final IRI CSV_MEDIA =
            Values.iri("https://www.iana.org/assignments/media-types/text/csv");
    private static final IRI MUNICIPALITY =
            Values.iri("http://purl.org/adms/publishertype/LocalAuthority");

    public OpenCatalogue {
        datasets = List.copyOf(datasets);
        if (!base.isAbsolute() || !base.toString().endsWith("/")) {
            throw new IllegalArgumentException("No base: " + base);
        }
    }

    /** As RDF/XML. */
    public String xml() {
        return written(RDFFormat.RDFXML);
    }

    /** As Turtle. */
    public String turtle() {
        return written(RDFFormat.TURTLE);
    }

    private String written(RDFFormat format) {
        var out = new StringWriter();
        Rio.write(model(), out, format);
        return out.toString();
    }

    private IRI at(String path) {
        return Values.iri(base.resolve(path).toString());
    }

    private Model model() {
        Model model = new LinkedHashModel();
        List.of(DCAT.NS, DCTERMS.NS, FOAF.NS, VCARD4.NS).forEach(model::setNamespace);
        IRI catalogue = at("catalogue.rdf");
        model.add(catalogue, RDF.TYPE, DCAT.CATALOG);
        say(model, catalogue, DCTERMS.TITLE, title());
        say(model, catalogue, DCTERMS.DESCRIPTION, description());
        model.add(catalogue, DCTERMS.PUBLISHER, agent());
        model.add(catalogue, DCTERMS.LANGUAGE, SWEDISH);
        model.add(catalogue, DCTERMS.LICENSE, Values.iri(licence.address()));
        model.add(catalogue, DCTERMS.MODIFIED, moment(made));
        model.add(catalogue, FOAF.HOMEPAGE, Values.iri(base.toString()));
        model.add(agent(), RDF.TYPE, FOAF.AGENT);
        model.add(agent(), FOAF.NAME, Values.literal(publisher, "sv"));
        model.add(agent(), DCTERMS.TYPE, MUNICIPALITY);
        IRI mailbox = at("catalogue.rdf#contact");
        model.add(mailbox, RDF.TYPE, VCARD4.ORGANIZATION);
        model.add(mailbox, VCARD4.FN, Values.literal(publisher));
        model.add(mailbox, VCARD4.HAS_EMAIL, Values.iri("mailto:" + contact));
        datasets.forEach(one -> add(model, catalogue, mailbox, one));
        return model;
    }

    private void add(Model model, IRI catalogue, IRI mailbox, OpenDataset one) {
        String key = one.definition().indicatorKey();
        IRI dataset = at("catalogue.rdf#" + key);
        IRI file = at("catalogue.rdf#" + key + "-csv");
        model.add(catalogue, DCAT.HAS_DATASET, dataset);
        model.add(dataset, RDF.TYPE, DCAT.DATASET);
        say(model, dataset, DCTERMS.TITLE, one.definition().name());
        say(model, dataset, DCTERMS.DESCRIPTION, one.definition().counts());
        model.add(dataset, DCTERMS.PUBLISHER, agent());
        model.add(dataset, DCAT.CONTACT_POINT, mailbox);
        model.add(dataset, DCAT.THEME, SOCIETY);
        model.add(dataset, DCTERMS.ACCESS_RIGHTS, OPEN_TO_ALL);
        model.add(dataset, DCTERMS.LANGUAGE, SWEDISH);
        model.add(dataset, DCTERMS.IDENTIFIER, Values.literal(key));
        model.add(dataset, DCTERMS.MODIFIED, moment(one.modified()));
        IRI time = at("catalogue.rdf#" + key + "-time");
        model.add(dataset, DCTERMS.TEMPORAL, time);
        model.add(time, RDF.TYPE, DCTERMS.PERIOD_OF_TIME);
        LocalDate from = one.from();
        if (from != null) {
            model.add(time, DCAT.START_DATE, day(from));
        }
        model.add(time, DCAT.END_DATE, day(one.to()));
        model.add(dataset, DCAT.HAS_DISTRIBUTION, file);
        model.add(file, RDF.TYPE, DCAT.DISTRIBUTION);
        say(model, file, DCTERMS.TITLE, one.definition().name());
        model.add(file, DCAT.ACCESS_URL, at("data/" + one.fileName()));
        model.add(file, DCAT.DOWNLOAD_URL, at("data/" + one.fileName()));
        model.add(file, DCTERMS.FORMAT, CSV);
        model.add(file, DCAT.MEDIA_TYPE, CSV_MEDIA);
        model.add(file, DCTERMS.LICENSE, Values.iri(licence.address()));
        model.add(file, DCTERMS.MODIFIED, moment(one.modified()));
    }

    private IRI agent() {
        return at("catalogue.rdf#publisher");
    }

    private Text2 title() {
        return new Text2(
                "Arbetssituationen inom socialtjänsten, " + publisher,
                "The work situation in social services, " + publisher);
    }

    private static Text2 description() {
        return new Text2(
                "Publicerade tal som följs i handlingsplanen för en hållbar arbetssituation inom"
                        + " socialtjänsten.",
                "Published figures that follow the action plan for a sustainable work situation in"
                        + " social services.");
    }

    private static void say(Model model, IRI subject, IRI what, Text2 text) {
        model.add(subject, what, Values.literal(text.sv(), "sv"));
        if (text.en() != null) {
            model.add(subject, what, Values.literal(text.en(), "en"));
        }
    }

    private static Value moment(Instant instant) {
        return Values.literal(instant.toString(), XSD.DATETIME);
    }

    private static Value day(LocalDate day) {
        return Values.literal(day.toString(), XSD.DATE);
    }
}
