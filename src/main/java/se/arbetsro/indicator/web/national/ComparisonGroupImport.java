package se.arbetsro.indicator.web.national;

import static se.arbetsro.indicator.web.national.NationalColumns.GROUP;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.national.NationalIntake;
import se.arbetsro.indicator.domain.national.NationalIntake.GroupMember;
import se.arbetsro.indicator.domain.national.NationalQueries;
import se.arbetsro.platform.exchange.ImportCounts;
import se.arbetsro.platform.exchange.ImportPreview;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.TableSchema;

/**
 * The municipality's own groups, all in one file in the form in which they are exported. A member
 * that is no longer in the file counts as changed.
 */
@Component
class ComparisonGroupImport extends NationalFile<GroupMember> {

    private final NationalIntake intake;
    private final NationalQueries queries;

    ComparisonGroupImport(
            IndicatorService indicators, NationalIntake intake, NationalQueries queries) {
        super(indicators);
        this.intake = intake;
        this.queries = queries;
    }

    @Override
    public String key() {
        return "comparison-groups";
    }

    @Override
    public String leadKey() {
        return "indicator.national.groups.lead";
    }

    @Override
    @Transactional(readOnly = true)
    public TableSchema<GroupMember> schema() {
        Column<String> municipality = NationalColumns.municipality(queries.municipalities());
        return TableSchema.<GroupMember>titled("Jämförelsegrupper", "Comparison groups")
                .column(GROUP, GroupMember::name)
                .column(municipality, GroupMember::municipality)
                .unique(GROUP, municipality)
                .ignoringOtherColumns()
                .build(row -> new GroupMember(row.get(GROUP), row.get(municipality)));
    }

    private record Compared(Set<GroupMember> added, Set<GroupMember> removed, int same) {

        ImportCounts counts() {
            return new ImportCounts(added.size(), removed.size(), same);
        }
    }

    private Compared compared(List<ImportedRow<GroupMember>> rows) {
        Set<GroupMember> before =
                queries.members().stream()
                        .map(one -> new GroupMember(one.name(), one.municipality()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<GroupMember> after =
                rows.stream()
                        .map(ImportedRow::value)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<GroupMember> added = new LinkedHashSet<>(after);
        added.removeAll(before);
        Set<GroupMember> removed = new LinkedHashSet<>(before);
        removed.removeAll(after);
        return new Compared(added, removed, after.size() - added.size());
    }

    @Override
    @Transactional(readOnly = true)
    public ImportPreview preview(List<ImportedRow<GroupMember>> rows) {
        return ImportPreview.of(compared(rows).counts());
    }

    @Override
    @Transactional
    public ImportCounts carryOut(List<ImportedRow<GroupMember>> rows, IntConsumer done) {
        Compared compared = compared(rows);
        intake.takeGroups(compared.added(), compared.removed());
        done.accept(rows.size());
        return compared.counts();
    }
}
