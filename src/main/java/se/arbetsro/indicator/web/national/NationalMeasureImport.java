package se.arbetsro.indicator.web.national;

import static se.arbetsro.indicator.web.national.NationalColumns.DESCRIPTION;
import static se.arbetsro.indicator.web.national.NationalColumns.MEASURE_ID;
import static se.arbetsro.indicator.web.national.NationalColumns.TITLE;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.national.NationalIntake;
import se.arbetsro.indicator.domain.national.NationalQueries;
import se.arbetsro.indicator.national.KoladaJson;
import se.arbetsro.indicator.national.NationalMeasure;
import se.arbetsro.platform.table.ImportResult;
import se.arbetsro.platform.table.TableSchema;

/** Measures of Kolada from a file. */
@Component
class NationalMeasureImport extends NationalImport<NationalMeasure> {

    private final NationalIntake intake;
    private final NationalQueries queries;

    NationalMeasureImport(
            IndicatorService indicators, NationalIntake intake, NationalQueries queries) {
        super(indicators);
        this.intake = intake;
        this.queries = queries;
    }

    @Override
    public String key() {
        return "national-measures";
    }

    @Override
    public String leadKey() {
        return "indicator.national.measures.lead";
    }

    @Override
    public TableSchema<NationalMeasure> schema() {
        return TableSchema.<NationalMeasure>titled("Nyckeltal i Kolada", "Measures of Kolada")
                .column(MEASURE_ID, NationalMeasure::id)
                .column(TITLE, NationalMeasure::title)
                .column(DESCRIPTION, NationalMeasure::description)
                .unique(MEASURE_ID)
                .ignoringOtherColumns()
                .build(row ->
                        new NationalMeasure(
                                row.get(MEASURE_ID),
                                row.get(TITLE),
                                row.find(DESCRIPTION).orElse("")));
    }

    @Override
    protected ImportResult<NationalMeasure> json(byte[] file) {
        return KoladaJson.measures(file);
    }

    @Override
    protected List<NationalMeasure> there(List<NationalMeasure> rows) {
        return queries.measures();
    }

    @Override
    protected Object place(NationalMeasure row) {
        return row.id();
    }

    @Override
    protected boolean same(NationalMeasure row, NationalMeasure before) {
        return row.equals(before);
    }

    @Override
    protected void takeIn(List<NationalMeasure> rows) {
        intake.takeMeasures(rows);
    }
}
