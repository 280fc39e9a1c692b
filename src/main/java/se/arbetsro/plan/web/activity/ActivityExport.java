package se.arbetsro.plan.web.activity;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.activity.ActivityFilter;
import se.arbetsro.plan.domain.activity.ActivityQueries;
import se.arbetsro.platform.exchange.ExportFilter;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Shell;

/** The list of activities for the command line. */
@Component
class ActivityExport implements ExportList {

    private final ActivityQueries activities;
    private final Choices choices;

    ActivityExport(ActivityQueries activities, Choices choices) {
        this.activities = activities;
        this.choices = choices;
    }

    @Override
    public String key() {
        return "activities";
    }

    @Override
    public Set<String> parameters() {
        return Set.of(
                "unit", "area", "line", "status", "who", "role", "from", "to", "q", "scope",
                "sort");
    }

    @Override
    public boolean allowedTo(Viewer viewer) {
        return Access.may(viewer, Permission.LOCAL_PLAN_READ);
    }

    @Override
    public TableFile<?> file(Shell shell, TableFormat format, ExportFilter asked) {
        ActivityFilterForm form = asked.as(ActivityFilterForm.class);
        ActivityFilter filter = form.filter(choices.areas(shell.day()), new FormErrors(shell));
        return TableFile.of(
                shell,
                ActivityListController.export(shell),
                format,
                () -> activities.stream(filter, form.order(), shell.asOf()));
    }
}
