package se.arbetsro.organisation.web.role;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.domain.people.PersonQueries;
import se.arbetsro.organisation.domain.people.PersonQueries.Facts;
import se.arbetsro.organisation.domain.role.AccountQueries;
import se.arbetsro.organisation.domain.role.AccountService;
import se.arbetsro.organisation.domain.role.Granting;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.LoginTaken;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** Makes, closes and opens the account of a person, and gives it a password for one time. */
@Controller
class AccountController {

    private final AccountService service;
    private final AccountQueries accounts;
    private final PersonQueries people;
    private final Granting granting;

    AccountController(
            AccountService service,
            AccountQueries accounts,
            PersonQueries people,
            Granting granting) {
        this.service = service;
        this.accounts = accounts;
        this.people = people;
        this.granting = granting;
    }

    @Allowed(Permission.ACCOUNT_EDIT)
    @GetMapping("/people/{person}/account")
    Html form(Shell shell, @PathVariable PersonId person) {
        return Html.of(page(shell, find(person), new AccountForm(""), FormErrors.none(shell)));
    }

    @Allowed(Permission.ACCOUNT_EDIT)
    @PostMapping("/people/{person}/account")
    Html create(Shell shell, @PathVariable PersonId person, @ModelAttribute AccountForm form) {
        Facts facts = find(person);
        FormErrors errors = new FormErrors(shell);
        String login = form.parse(errors);
        if (accounts.find(person).isPresent()) {
            errors.add("login", "organisation.account.there");
        }
        if (!errors.any()) {
            try {
                return Html.of(shown(shell, facts, login, service.create(person, login)));
            } catch (LoginTaken taken) {
                errors.add("login", taken.messageKey(), taken.arguments());
            }
        }
        return Html.invalid(page(shell, facts, form, errors));
    }

    @Allowed(Permission.ACCOUNT_EDIT)
    @PostMapping("/people/{person}/account/password")
    Html resetPassword(Shell shell, @PathVariable PersonId person) {
        Facts facts = find(person);
        AccountQueries.Facts account = accounts.find(person).orElseThrow(NotFound::new);
        return Html.of(shown(shell, facts, account.login(), service.resetPassword(person)));
    }

    @Allowed(Permission.ACCOUNT_EDIT)
    @PostMapping("/people/{person}/account/close")
    Html close(@PathVariable PersonId person) {
        service.disable(person);
        return Html.redirect("/people/" + person.value()).saying("organisation.account.closed");
    }

    @Allowed(Permission.ACCOUNT_EDIT)
    @PostMapping("/people/{person}/account/open")
    Html open(@PathVariable PersonId person) {
        service.enable(person);
        return Html.redirect("/people/" + person.value()).saying("organisation.account.opened");
    }

    private Facts find(PersonId id) {
        Facts facts = people.find(id).orElseThrow(NotFound::new);
        if (!granting.mayKeepAccount(id)) {
            throw new Forbidden();
        }
        return facts;
    }

    private static AccountPage page(
            Shell shell, Facts person, AccountForm form, FormErrors errors) {
        return new AccountPage(
                shell, person.name(), "/people/" + person.id().value(), form, errors);
    }

    private static OneTimePasswordPage shown(
            Shell shell, Facts person, String login, String password) {
        return new OneTimePasswordPage(
                shell, person.name(), login, password, "/people/" + person.id().value());
    }
}
