package se.arbetsro.governance.domain.officer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.hearing.Reply;
import se.arbetsro.governance.domain.making.PlanText;

/**
 * All that an officer report tells, and the text that it is about, kept as JSON once it is handed
 * over: components are added and never renamed.
 *
 * @param heard the bodies that took the proposal up or said something, with the days
 * @param consultations how unions took part before the decision
 * @param plan what the boards decide on; null of what was handed over before it was kept here
 */
public record ReportContents(
        String versionKey,
        String title,
        @Nullable String registryNumber,
        List<String> boards,
        OfficerReportText text,
        @Nullable LocalDate sentOn,
        List<Heard> heard,
        List<Consulted> consultations,
        @Nullable PlanText plan) {

    public ReportContents {
        boards = List.copyOf(boards);
        heard = List.copyOf(heard);
        consultations = List.copyOf(consultations);
    }

    /** A body and what came of its views. */
    public record Heard(
            String body, LocalDate answerBy, @Nullable LocalDate treatedOn, List<View> views) {

        public Heard {
            views = List.copyOf(views);
        }
    }

    /**
     * A view of a body.
     *
     * @param reply null where nobody has answered it
     */
    public record View(String words, @Nullable Reply reply, @Nullable String because) {}

    /**
     * A consultation.
     *
     * @param form the name of a {@code ConsultationForm}
     */
    public record Consulted(String who, String form, String body) {}
}
