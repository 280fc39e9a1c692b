package se.arbetsro.governance.web.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.BodyMemberId;
import se.arbetsro.governance.domain.body.BodyChangedMeanwhile;
import se.arbetsro.governance.domain.body.BodyQueries;
import se.arbetsro.governance.domain.body.BodyQueries.BodyRow;
import se.arbetsro.governance.domain.body.BodySeat;
import se.arbetsro.governance.domain.body.BodyService;
import se.arbetsro.governance.domain.body.SeatQueries;
import se.arbetsro.governance.domain.body.SeatQueries.SeatRow;
import se.arbetsro.governance.web.BodyWords;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Seats in bodies. Those of a local steering group are changed in its local plan. */
@Controller
class BodyMemberController {

    private final BodyQueries bodies;
    private final SeatQueries seats;
    private final BodyService service;
    private final LastSaved lastSaved;
    private final Once once;

    BodyMemberController(
            BodyQueries bodies,
            SeatQueries seats,
            BodyService service,
            LastSaved lastSaved,
            Once once) {
        this.bodies = bodies;
        this.seats = seats;
        this.service = service;
        this.lastSaved = lastSaved;
        this.once = once;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping(path = "/bodies/{id}/members", params = "format")
    TableFile<SeatRow> file(
            Shell shell, @PathVariable BodyId id, @RequestParam TableFormat format) {
        BodyRow body = bodies.find(id, shell.day()).orElseThrow(NotFound::new);
        TableExport<SeatRow> export =
                TableExport.<SeatRow>titled("Ledamöter", "Members")
                        .column("Organ", "Body", ValueType.text(), _ -> body.name())
                        .column("Namn", "Name", ValueType.text(), one -> name(shell, one))
                        .column(
                                "Som",
                                "As",
                                ValueType.text(),
                                one -> BodyWords.of(shell, one.part()))
                        .column("Företräder", "Speaks for", ValueType.text(), SeatRow::speaksFor)
                        .column("Från", "From", ValueType.date(), one -> one.valid().from())
                        .column(
                                "Till och med",
                                "To",
                                ValueType.date(),
                                one -> one.valid().lastDay())
                        .build();
        return TableFile.of(shell, export, format, () -> seats.seats(id, shell.day()).stream());
    }

    private static String name(Shell shell, SeatRow seat) {
        return seat.name() == null ? shell.t("governance.protectedName") : seat.name();
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/bodies/{id}/members/new")
    Html form(Shell shell, @PathVariable BodyId id) {
        BodyMemberForm form =
                new BodyMemberForm(
                        Once.newKey(),
                        null,
                        null,
                        null,
                        "MEMBER",
                        null,
                        shell.today().toString(),
                        null);
        return Html.of(page(shell, kept(shell, id), null, form, FormErrors.none(shell)));
    }

    private BodyRow kept(Shell shell, BodyId id) {
        BodyRow body = bodies.find(id, shell.today()).orElseThrow(NotFound::new);
        if (!body.keeps()) {
            throw new Forbidden();
        }
        return body;
    }

    private BodyMemberFormPage page(
            Shell shell,
            BodyRow body,
            @Nullable BodyMemberId member,
            BodyMemberForm form,
            FormErrors errors) {
        List<Option> people =
                seats.people(body.unitId()).stream()
                        .map(one -> Option.of(one.id().value().toString(), one.name()))
                        .toList();
        return new BodyMemberFormPage(shell, body, member, form, errors, people);
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/bodies/{id}/members")
    Html seat(Shell shell, @PathVariable BodyId id, @ModelAttribute BodyMemberForm form) {
        BodyRow body = kept(shell, id);
        FormErrors errors = new FormErrors(shell);
        BodySeat seat = form.seat(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, body, null, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "body-member",
                                form.key(),
                                form,
                                () -> {
                                    service.seat(id, seat);
                                    return "/bodies/" + id.value();
                                }))
                .saying("platform.saved");
    }

    private SeatRow find(BodyMemberId id) {
        return seats.seat(id).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/body-members/{id}/edit")
    Html edit(Shell shell, @PathVariable BodyMemberId id) {
        SeatRow seat = find(id);
        return Html.of(
                page(
                        shell,
                        kept(shell, seat.bodyId()),
                        id,
                        BodyMemberForm.of(seat),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/body-members/{id}")
    Html reseat(Shell shell, @PathVariable BodyMemberId id, @ModelAttribute BodyMemberForm form) {
        SeatRow seat = find(id);
        BodyRow body = kept(shell, seat.bodyId());
        FormErrors errors = new FormErrors(shell);
        BodySeat wanted = form.seat(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, body, id, form, errors));
        }
        try {
            service.reseat(id, SeenVersion.of(form.version()), wanted);
        } catch (BodyChangedMeanwhile meanwhile) {
            BodyMemberFormPage saved = page(shell, body, id, BodyMemberForm.of(find(id)), errors);
            return Html.conflict(
                    BodyMemberConflict.view(
                            shell, form, saved, lastSaved.of(shell, "body", body.id().value())));
        }
        return Html.redirect("/bodies/" + body.id().value()).saying("platform.saved");
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/body-members/{id}/removal")
    Html unseat(@PathVariable BodyMemberId id) {
        SeatRow seat = find(id);
        service.unseat(id);
        String body = "/bodies/" + seat.bodyId().value();
        BodyMemberForm was = BodyMemberForm.of(seat);
        return Html.redirect(body)
                .saying("governance.seat.removed")
                .undoable(
                        Undo.by(body + "/members")
                                .with("key", Once.newKey())
                                .with("person", was.typed(was.person()))
                                .with("name", was.typed(was.name()))
                                .with("part", was.typed(was.part()))
                                .with("speaksFor", was.typed(was.speaksFor()))
                                .with("from", was.typed(was.from()))
                                .with("to", was.typed(was.to())));
    }
}
