package se.arbetsro.plan.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.version.AreaKind;
import se.arbetsro.plan.domain.version.Basis;
import se.arbetsro.plan.domain.version.EditionContent;
import se.arbetsro.plan.domain.version.EditionNote;
import se.arbetsro.plan.domain.version.LineageContent;
import se.arbetsro.plan.domain.version.PlanEntry;
import se.arbetsro.plan.domain.version.TextOrigin;
import se.arbetsro.plan.domain.version.UsedBasis;
import se.arbetsro.plan.domain.version.VersionContent;
import se.arbetsro.plan.domain.version.VersionNote;
import se.arbetsro.plan.domain.version.Weight;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/** The file {@code plans.json} as it is written, and as entries. */
record PlanFile(
        List<Area> areas,
        List<Plan> plans,
        List<Line> lineage,
        List<AreaIndicator> areaIndicators) {

    static PlanFile read() {
        return SampleJson.read("plans", PlanFile.class);
    }

    List<PlanEntry.Area> areaEntries() {
        return areas.stream()
                .map(area ->
                        new PlanEntry.Area(
                                area.key(),
                                kind(area.kind()),
                                new Text2(area.nameSv(), area.nameEn())))
                .toList();
    }

    List<PlanEntry> planEntries() {
        return plans.stream()
                .map(plan ->
                        new PlanEntry(
                                plan.key(),
                                new Text2(plan.nameSv(), plan.nameEn()),
                                plan.versions().stream().map(Version::entry).toList()))
                .toList();
    }

    List<PlanEntry.Line> lineEntries() {
        return lineage.stream()
                .map(line ->
                        new PlanEntry.Line(
                                line.fromVersion(),
                                line.fromArea(),
                                line.toVersion(),
                                line.toArea(),
                                new LineageContent(
                                        Weight.valueOf(name(line.weight())),
                                        Basis.valueOf(name(line.basis())),
                                        line.reasonSv(),
                                        line.reasonEn()),
                                line.source()))
                .toList();
    }

    List<PlanEntry.Followed> followed() {
        return areaIndicators.stream()
                .map(one ->
                        new PlanEntry.Followed(
                                one.area(), one.indicator(), Basis.valueOf(name(one.basis()))))
                .toList();
    }

    private static AreaKind kind(String written) {
        return AreaKind.valueOf(name(written));
    }

    private static String name(String written) {
        return written.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    record Area(String key, String kind, String nameSv, @Nullable String nameEn) {}

    record Plan(String key, String nameSv, @Nullable String nameEn, List<Version> versions) {}

    record Days(@Nullable String textSv, LocalDate from, @Nullable LocalDate until) {

        Validity validity() {
            return new Validity(from, until);
        }
    }

    record Version(
            String key,
            String titleSv,
            @Nullable String titleEn,
            @Nullable LocalDate versionDate,
            @Nullable Days printedPeriod,
            @Nullable Days used,
            @Nullable String source,
            List<Note> notes,
            List<Edition> areas,
            List<FollowUp> followUp) {

        PlanEntry.Version entry() {
            VersionContent content =
                    new VersionContent(
                            titleSv,
                            titleEn,
                            versionDate,
                            null,
                            printedPeriod == null ? null : printedPeriod.validity(),
                            printedPeriod == null ? null : printedPeriod.textSv(),
                            used == null ? null : used.validity(),
                            UsedBasis.ASSUMED);
            return new PlanEntry.Version(
                    key,
                    content,
                    source,
                    notes.stream()
                            .map(note ->
                                    new VersionNote(note.textSv(), note.textEn(), note.source()))
                            .toList(),
                    areas.stream().map(Edition::entry).toList(),
                    followUp.stream().map(FollowUp::entry).toList());
        }
    }

    record Note(String textSv, @Nullable String textEn, @Nullable String source) {}

    record OtherWording(
            String whereSv,
            @Nullable String whereEn,
            String textSv,
            @Nullable String textEn,
            @Nullable String source) {}

    record Edition(
            String area,
            @Nullable Integer number,
            @Nullable Boolean ownChapter,
            String nameSv,
            @Nullable String nameEn,
            String shortNameSv,
            @Nullable String shortNameEn,
            @Nullable String wordingSource,
            List<OtherWording> otherWordings,
            List<Note> notes,
            @Nullable String desiredStateSv,
            @Nullable String desiredStateEn,
            @Nullable String guidanceSv,
            @Nullable String guidanceEn,
            String textStatus) {

        PlanEntry.Edition entry() {
            List<EditionNote> all = new java.util.ArrayList<>();
            notes.forEach(note ->
                    all.add(
                            EditionNote.note(
                                    new Text2(note.textSv(), note.textEn()), note.source())));
            otherWordings.forEach(other ->
                    all.add(
                            EditionNote.otherWording(
                                    new Text2(other.whereSv(), other.whereEn()),
                                    new Text2(other.textSv(), other.textEn()),
                                    other.source())));
            return new PlanEntry.Edition(
                    area,
                    number,
                    ownChapter == null || ownChapter,
                    new EditionContent(
                            nameSv,
                            nameEn,
                            shortNameSv,
                            shortNameEn,
                            desiredStateSv,
                            desiredStateEn,
                            guidanceSv,
                            guidanceEn,
                            TextOrigin.valueOf(name(textStatus))),
                    wordingSource,
                    all);
        }
    }

    record FollowUp(
            String level,
            String key,
            String nameSv,
            @Nullable String nameEn,
            String kind,
            List<String> indicators,
            String report) {

        PlanEntry.FollowUp entry() {
            return new PlanEntry.FollowUp(
                    name(level), key, name(kind), new Text2(nameSv, nameEn), indicators, report);
        }
    }

    record Line(
            String fromVersion,
            String fromArea,
            String toVersion,
            String toArea,
            String weight,
            String basis,
            String reasonSv,
            @Nullable String reasonEn,
            @Nullable String source) {}

    record AreaIndicator(String area, String indicator, String basis) {}
}
