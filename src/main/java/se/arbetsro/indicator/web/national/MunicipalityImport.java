package se.arbetsro.indicator.web.national;

import static se.arbetsro.indicator.web.national.NationalColumns.CODE;
import static se.arbetsro.indicator.web.national.NationalColumns.NAME;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.national.NationalIntake;
import se.arbetsro.indicator.domain.national.NationalQueries;
import se.arbetsro.indicator.national.KoladaJson;
import se.arbetsro.indicator.national.Municipality;
import se.arbetsro.platform.table.ImportResult;
import se.arbetsro.platform.table.TableSchema;

/** Codes and names of municipalities from a file. */
@Component
class MunicipalityImport extends NationalImport<Municipality> {

    private final NationalIntake intake;
    private final NationalQueries queries;

    MunicipalityImport(
            IndicatorService indicators, NationalIntake intake, NationalQueries queries) {
        super(indicators);
        this.intake = intake;
        this.queries = queries;
    }

    @Override
    public String key() {
        return "municipalities";
    }

    @Override
    public String leadKey() {
        return "indicator.national.municipalities.lead";
    }

    @Override
    public TableSchema<Municipality> schema() {
        return TableSchema.<Municipality>titled("Kommuner", "Municipalities")
                .column(CODE, Municipality::id)
                .column(NAME, Municipality::name)
                .unique(CODE)
                .ignoringOtherColumns()
                .build(row -> new Municipality(row.get(CODE), row.get(NAME)));
    }

    @Override
    protected ImportResult<Municipality> json(byte[] file) {
        return KoladaJson.municipalities(file);
    }

    @Override
    protected List<Municipality> there(List<Municipality> rows) {
        return queries.municipalities();
    }

    @Override
    protected Object place(Municipality row) {
        return row.id();
    }

    @Override
    protected boolean same(Municipality row, Municipality before) {
        return row.equals(before);
    }

    @Override
    protected void takeIn(List<Municipality> rows) {
        intake.takeMunicipalities(rows);
    }
}
