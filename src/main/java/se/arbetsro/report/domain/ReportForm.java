package se.arbetsro.report.domain;

/** The files that a report is given as. */
public enum ReportForm {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("html", "text/html;charset=UTF-8");

    private final String extension;
    private final String mediaType;

    ReportForm(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
