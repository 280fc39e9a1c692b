package se.arbetsro.governance.web.change;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.change.ChangeCourseQueries;
import se.arbetsro.indicator.AnnotationSource;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.text.Text2;

/** Marks in the charts of figures when changes were carried out that the viewer may read of. */
@Component
class ChangeAnnotations implements AnnotationSource {

    private static final int MOST = 6;

    private final ChangeCourseQueries course;

    ChangeAnnotations(ChangeCourseQueries course) {
        this.course = course;
    }

    @Override
    public List<Annotation> of(UnitId unit, LocalDate until) {
        if (!Access.may(CurrentViewer.get(), Permission.PLANNED_CHANGE_READ)) {
            return List.of();
        }
        return course.effects(unit, until, MOST).stream()
                .map(change ->
                        new Annotation(
                                change.day(),
                                null,
                                new Text2(change.title(), null),
                                ChangeForms.address(change.id()),
                                change.unitId()))
                .toList();
    }
}
