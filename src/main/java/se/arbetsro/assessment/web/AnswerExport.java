package se.arbetsro.assessment.web;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.answer.AnswerFilter;
import se.arbetsro.assessment.domain.answer.AnswerQueries;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.ExportFilter;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Shell;

/** The answers of a round, which the filter must name, for the command line. */
@Component
class AnswerExport implements ExportList {

    private final RoundQueries rounds;
    private final AnswerQueries answers;

    AnswerExport(RoundQueries rounds, AnswerQueries answers) {
        this.rounds = rounds;
        this.answers = answers;
    }

    @Override
    public String key() {
        return "answers";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("round", "district", "area", "line", "need");
    }

    @Override
    public boolean allowedTo(Viewer viewer) {
        return Access.may(viewer, Permission.ANALYSIS_READ);
    }

    @Override
    public TableFile<?> file(Shell shell, TableFormat format, ExportFilter asked) {
        RoundId round = round(asked.text("round"));
        if (rounds.find(round, Words.moment(shell)).isEmpty()) {
            throw new NotFound();
        }
        AnswerFilter filter = asked.as(AnswerFilterForm.class).of(round, new FormErrors(shell));
        return TableFile.of(
                shell,
                AnswerListController.export(shell),
                format,
                () -> answers.stream(filter, Words.moment(shell)));
    }

    static RoundId round(String typed) {
        try {
            return new RoundId(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
