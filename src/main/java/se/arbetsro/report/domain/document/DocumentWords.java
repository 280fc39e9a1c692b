package se.arbetsro.report.domain.document;

import java.time.LocalDate;
import se.arbetsro.platform.text.Formats;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.ReportKind;
import se.arbetsro.report.domain.contents.SectionKey;

/** The words of a report: Swedish, whoever reads. */
record DocumentWords(Messages messages) {

    String t(String key, Object... arguments) {
        return messages.text(Language.SV, key, arguments);
    }

    static String number(long value) {
        return Formats.number(Language.SV, value);
    }

    static String day(LocalDate day) {
        return Formats.date(day);
    }

    String state(Contents.State state) {
        return switch (state) {
            case DONE -> t("report.state.DONE");
            case UNDER_WAY -> t("report.state.UNDER_WAY");
            case OVERDUE -> t("report.state.OVERDUE");
            case PLANNED -> t("report.state.PLANNED");
            case CANCELLED -> t("report.state.CANCELLED");
        };
    }

    /** What the paper is: {@code Tertialrapport 2}. */
    String kind(ReportKind kind) {
        return switch (kind) {
            case T2 -> t("report.kind");
            case ANNUAL_REPORT -> t("report.kind.ANNUAL_REPORT");
            case OPERATING_PLAN -> t("report.kind.OPERATING_PLAN");
        };
    }

    String title(ReportKind kind, int year) {
        return switch (kind) {
            case T2 -> t("report.document.title", year);
            case ANNUAL_REPORT -> t("report.document.title.ANNUAL_REPORT", year);
            case OPERATING_PLAN -> t("report.document.title.OPERATING_PLAN", year);
        };
    }

    String summary(ReportKind kind, String unit, int year) {
        return switch (kind) {
            case T2 -> t("report.document.summary", unit, year);
            case ANNUAL_REPORT -> t("report.document.summary.ANNUAL_REPORT", unit, year);
            case OPERATING_PLAN -> t("report.document.summary.OPERATING_PLAN", unit, year);
        };
    }

    /** Of one activity: {@code Klar}, where many are {@code Klara}. */
    String one(Contents.State state) {
        return switch (state) {
            case DONE -> t("report.one.DONE");
            case UNDER_WAY -> t("report.one.UNDER_WAY");
            case OVERDUE -> t("report.one.OVERDUE");
            case PLANNED -> t("report.one.PLANNED");
            case CANCELLED -> t("report.one.CANCELLED");
        };
    }

    String goal(Contents.GoalState state) {
        return switch (state) {
            case OPEN -> t("report.goal.OPEN");
            case OVERDUE -> t("report.goal.OVERDUE");
            case REACHED -> t("report.goal.REACHED");
            case PARTLY_REACHED -> t("report.goal.PARTLY_REACHED");
            case NOT_REACHED -> t("report.goal.NOT_REACHED");
        };
    }

    String heading(SectionKey key) {
        return switch (key) {
            case PROPOSAL -> t("report.section.proposal");
            case SUMMARY -> t("report.section.summary");
            case BACKGROUND -> t("report.section.background");
            case MATTER -> t("report.section.matter");
            case STEERING_GROUP -> t("report.section.steering-group");
            case THREATS_AND_VIOLENCE -> t("report.section.threats-and-violence");
            case CLIENT_SURVEYS -> t("report.section.client-surveys");
            case PREPARATION -> t("report.section.preparation");
            case VIEWS -> t("report.section.views");
            case GENDER_EQUALITY -> t("report.section.gender-equality");
            case APPENDICES -> t("report.section.appendices");
        };
    }
}
