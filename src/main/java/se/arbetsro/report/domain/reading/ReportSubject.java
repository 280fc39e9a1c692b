package se.arbetsro.report.domain.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.ReportPeriod;

/**
 * What an open report is about, and what people have written in it.
 *
 * @param texts by the code of the section
 * @param correction null in the first edition
 */
public record ReportSubject(
        UnitId unit,
        ReportPeriod of,
        @Nullable String registryNumber,
        @Nullable String contact,
        @Nullable String contactEmail,
        boolean sample,
        Map<String, String> texts,
        Contents.@Nullable Correction correction) {}
