package se.arbetsro.indicator.web.national;

import static se.arbetsro.indicator.web.national.NationalColumns.REMOVED;
import static se.arbetsro.indicator.web.national.NationalColumns.SEX;
import static se.arbetsro.indicator.web.national.NationalColumns.STATUS;
import static se.arbetsro.indicator.web.national.NationalColumns.VALUE;
import static se.arbetsro.indicator.web.national.NationalColumns.YEAR;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.national.NationalIntake;
import se.arbetsro.indicator.domain.national.NationalQueries;
import se.arbetsro.indicator.national.KoladaJson;
import se.arbetsro.indicator.national.Municipality;
import se.arbetsro.indicator.national.NationalMeasure;
import se.arbetsro.indicator.national.NationalValue;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.ImportResult;
import se.arbetsro.platform.table.TableSchema;

/** Values of municipalities from a file; their measures and municipalities are there already. */
@Component
class NationalValueImport extends NationalImport<NationalValue> {

    private final NationalIntake intake;
    private final NationalQueries queries;

    NationalValueImport(
            IndicatorService indicators, NationalIntake intake, NationalQueries queries) {
        super(indicators);
        this.intake = intake;
        this.queries = queries;
    }

    @Override
    public String key() {
        return "national-values";
    }

    @Override
    public String leadKey() {
        return "indicator.national.values.lead";
    }

    @Override
    @Transactional(readOnly = true)
    public TableSchema<NationalValue> schema() {
        Column<String> measure = NationalColumns.measure(queries.measures());
        Column<String> municipality = NationalColumns.municipality(queries.municipalities());
        return TableSchema.<NationalValue>titled("Värden i Kolada", "Values of Kolada")
                .column(measure, NationalValue::measure)
                .column(municipality, NationalValue::municipality)
                .column(YEAR, NationalValue::year)
                .column(SEX, NationalValue::sex)
                .column(VALUE, NationalValue::value)
                .column(STATUS, NationalValue::status)
                .column(REMOVED, NationalValue::removed)
                .unique(measure, municipality, YEAR, SEX)
                .ignoringOtherColumns()
                .build(row ->
                        new NationalValue(
                                row.get(measure),
                                row.get(municipality),
                                row.get(YEAR),
                                row.get(SEX),
                                row.orNull(VALUE),
                                row.find(STATUS).orElse(""),
                                row.find(REMOVED).orElse(false)));
    }

    @Override
    protected ImportResult<NationalValue> json(byte[] file) {
        return KoladaJson.values(
                file,
                queries.measures().stream().map(NationalMeasure::id).collect(Collectors.toSet()),
                queries.municipalities().stream()
                        .map(Municipality::id)
                        .collect(Collectors.toSet()));
    }

    @Override
    protected List<NationalValue> there(List<NationalValue> rows) {
        return queries.values(
                rows.stream().map(NationalValue::measure).collect(Collectors.toSet()));
    }

    @Override
    protected Object place(NationalValue row) {
        return row.place();
    }

    @Override
    protected boolean same(NationalValue row, NationalValue before) {
        return row.saysAs(before);
    }

    @Override
    protected boolean removes(NationalValue row) {
        return row.removed();
    }

    @Override
    protected void takeIn(List<NationalValue> rows) {
        intake.takeValues(rows);
    }
}
