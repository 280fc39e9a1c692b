package se.arbetsro.platform.web;

/**
 * What a template shows, complete: a record named after its template. {@code
 * se.arbetsro.plan.web.LocalPlanPage} is shown by {@code plan/local-plan.jte}, whose one parameter
 * {@code page} it is; a view that is not a whole page, such as {@code ActivityListFragment}, by
 * {@code plan/activity-list-fragment.jte}.
 */
public interface View {

    /** The path of the template, from module and name of the record. */
    default String template() {
        return TemplatePath.of(getClass());
    }
}
