package se.arbetsro.organisation.web.change;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.organisation.domain.change.ChangeSet;
import se.arbetsro.organisation.domain.change.ChangeSetId;
import se.arbetsro.organisation.domain.change.ChangeSetQueries;
import se.arbetsro.organisation.domain.change.ChangeSetService;
import se.arbetsro.organisation.domain.change.ChangeSetService.NewUnit;
import se.arbetsro.organisation.domain.change.NoLongerDraft;
import se.arbetsro.organisation.domain.change.Prospect;
import se.arbetsro.organisation.domain.change.UnitState;
import se.arbetsro.organisation.web.Fields;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Adds steps to a change, and takes what it says of a unit back. */
@Controller
@OfToday
class ChangeStepController {

    private final ChangeSetQueries queries;
    private final ChangeSetService service;
    private final VocabularyQueries vocabulary;

    ChangeStepController(
            ChangeSetQueries queries, ChangeSetService service, VocabularyQueries vocabulary) {
        this.queries = queries;
        this.service = service;
        this.vocabulary = vocabulary;
    }

    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping("/organisation-changes/{id}/{step}")
    Html form(
            Shell shell,
            @PathVariable ChangeSetId id,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String unit) {
        ChangeStep kind = ChangeStep.of(step);
        Prospect prospect = draft(id);
        ChangeStepForm form = ChangeStepForm.empty(unit, prospect.change().version());
        UnitState chosen = state(unit, prospect.after());
        if (kind == ChangeStep.RENAME && chosen != null) {
            form = form.called(chosen);
        }
        return Html.of(page(shell, prospect, kind, form, FormErrors.none(shell)));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/organisation-changes/{id}/{step}")
    Html add(
            Shell shell,
            @PathVariable ChangeSetId id,
            @PathVariable String step,
            @ModelAttribute ChangeStepForm form) {
        ChangeStep kind = ChangeStep.of(step);
        Prospect prospect = draft(id);
        FormErrors errors = new FormErrors(shell);
        Runnable change =
                command(
                        kind,
                        id,
                        new ChangeStepForm.Reading(form, errors, prospect.after()),
                        SeenVersion.of(form.version()));
        if (errors.any()) {
            return Html.invalid(page(shell, prospect, kind, form, errors));
        }
        change.run();
        return Html.redirect(ChangeController.address(id)).saying("platform.saved");
    }

    /** What is to be done, once everything in it has been read without a fault. */
    private Runnable command(
            ChangeStep step, ChangeSetId id, ChangeStepForm.Reading read, long version) {
        ChangeStepForm form = read.form();
        return switch (step) {
            case MERGE -> {
                var merged = read.merged();
                UnitId into = read.optionalUnit("into", form.into());
                if (into != null) {
                    yield () -> service.mergeInto(id, version, merged, into);
                }
                NewUnit founded = read.newUnit();
                yield () -> service.mergeIntoNew(id, version, merged, founded);
            }
            case SPLIT -> {
                UnitId whole = read.unit("unit", form.unit());
                UnitState state = read.units().get(whole);
                var parts = state == null ? java.util.List.<NewUnit>of() : read.parts(state);
                yield () -> service.split(id, version, whole, parts, form.goesOnTicked());
            }
            case RENAME -> {
                UnitId unit = read.unit("unit", form.unit());
                String name = Fields.text(read.errors(), "name", form.name(), 120);
                String nameEn = Fields.optional(read.errors(), "nameEn", form.nameEn(), 120);
                String shortName =
                        Fields.optional(read.errors(), "shortName", form.shortName(), 60);
                UnitState now = read.units().get(unit);
                String kind =
                        form.kind() == null || form.kind().isBlank()
                                ? now == null ? "" : now.kind()
                                : form.kind();
                yield () -> service.rename(id, version, unit, name, nameEn, shortName, kind);
            }
            case MOVE -> {
                UnitId unit = read.unit("unit", form.unit());
                UnitId parent = read.unit("parent", form.parent());
                if (unit.equals(parent)) {
                    read.errors().add("parent", "organisation.change.step.move.itself");
                }
                yield () -> service.move(id, version, unit, parent);
            }
            case CLOSE -> {
                UnitId unit = read.unit("unit", form.unit());
                UnitId receiver = read.optionalUnit("into", form.into());
                if (unit.equals(receiver)) {
                    read.errors().add("into", "organisation.change.step.close.itself");
                }
                yield () -> service.close(id, version, unit, receiver);
            }
            case FOUND -> {
                NewUnit unit = read.newUnit();
                yield () -> service.found(id, version, unit);
            }
        };
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/organisation-changes/{id}/units/{unit}/take-back")
    Html takeBack(
            @PathVariable ChangeSetId id,
            @PathVariable UnitId unit,
            @RequestParam @Nullable String version) {
        service.takeBack(id, SeenVersion.of(version), unit);
        return Html.redirect(ChangeController.address(id)).saying("platform.saved");
    }

    private Prospect draft(ChangeSetId id) {
        ChangeSet change = queries.find(id).orElseThrow(NotFound::new);
        if (!change.isDraft()) {
            throw NoLongerDraft.now();
        }
        return queries.prospect(change);
    }

    private ChangeStepPage page(
            Shell shell,
            Prospect prospect,
            ChangeStep step,
            ChangeStepForm form,
            FormErrors errors) {
        return new ChangeStepPage(
                shell,
                prospect.change(),
                step,
                form,
                errors,
                prospect.after(),
                vocabulary.unitKinds());
    }

    private static @Nullable UnitState state(String unit, Map<UnitId, UnitState> units) {
        try {
            return units.get(new UnitId(UUID.fromString(unit)));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
