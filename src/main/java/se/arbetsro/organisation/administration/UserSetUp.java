package se.arbetsro.organisation.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.UnitEntry;
import se.arbetsro.organisation.domain.UnitQueries;
import se.arbetsro.organisation.domain.UnitService;
import se.arbetsro.organisation.domain.people.PersonContent;
import se.arbetsro.organisation.domain.people.PersonQueries;
import se.arbetsro.organisation.domain.people.PersonService;
import se.arbetsro.organisation.domain.role.AccountService;
import se.arbetsro.organisation.domain.role.Duties;
import se.arbetsro.organisation.domain.role.RoleGrant;
import se.arbetsro.organisation.domain.role.RoleService;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.Accounts;
import se.arbetsro.platform.time.Validity;

/**
 * Lets someone in from the command line: person, role and account in one transaction. In an empty
 * database it first enters the municipality itself, so that the first administrator has something
 * to administer.
 */
@Service
class UserSetUp {

    /** When Sweden's uniform municipalities began: before anything that is entered here. */
    private static final LocalDate ALWAYS = LocalDate.of(1971, 1, 1);

    private final UnitQueries units;
    private final UnitService unitService;
    private final PersonQueries people;
    private final PersonService personService;
    private final RoleService roles;
    private final AccountService accountService;
    private final Accounts accounts;
    private final Clock clock;
    private final String municipality;

    UserSetUp(
            UnitQueries units,
            UnitService unitService,
            PersonQueries people,
            PersonService personService,
            RoleService roles,
            AccountService accountService,
            Accounts accounts,
            Clock clock,
            @Value("${arbetsro.municipality}") String municipality) {
        this.units = units;
        this.unitService = unitService;
        this.people = people;
        this.personService = personService;
        this.roles = roles;
        this.accountService = accountService;
        this.accounts = accounts;
        this.clock = clock;
        this.municipality = municipality;
    }

    /**
     * Who is let in.
     *
     * @param hrId of someone who is there already or not; null for one without
     */
    record Someone(String givenName, String familyName, @Nullable String hrId) {}

    /**
     * @param unitCode the top of the role's reach; null for the whole municipality
     * @return the password for one time, which is kept nowhere
     * @throws Invalid when there is no such unit, or nothing tells the municipality's name
     */
    @Transactional
    public String add(String login, Someone someone, Role role, @Nullable String unitCode) {
        LocalDate today = LocalDate.now(clock);
        UnitId unit = unitCode == null ? top(today) : coded(unitCode);
        PersonId person = person(someone);
        roles.grant(new RoleGrant(person, role, unit, Validity.from(today), Duties.NONE, null));
        return accountService.create(person, login);
    }

    /**
     * @return the password for one time, which is kept nowhere
     * @throws NotFound when there is no such account
     */
    @Transactional
    public String resetPassword(String login) {
        UUID account = accounts.idOf(login).orElseThrow(NotFound::new);
        return accountService.resetPassword(new PersonId(account));
    }

    private PersonId person(Someone someone) {
        String hrId = someone.hrId();
        if (hrId != null) {
            PersonId known = people.withHrId(hrId).orElse(null);
            if (known != null) {
                return known;
            }
        }
        return personService.enter(
                new PersonContent(someone.givenName(), someone.familyName(), hrId, null, false),
                null);
    }

    private UnitId coded(String code) {
        return units.codes(Permission.UNIT_READ).stream()
                .filter(unit -> unit.code().equals(code))
                .map(UnitQueries.Coded::id)
                .findFirst()
                .orElseThrow(() -> new Invalid("command.user.noUnit", code));
    }

    private UnitId top(LocalDate today) {
        return units.top(today).orElseGet(this::enterMunicipality);
    }

    private UnitId enterMunicipality() {
        if (municipality.isBlank()) {
            throw new Invalid("command.user.noMunicipality");
        }
        UnitId id = UnitId.random();
        unitService.enterAll(
                List.of(
                        new UnitEntry(
                                id,
                                "kommunen",
                                false,
                                null,
                                null,
                                List.of(
                                        new UnitEntry.Period(
                                                Validity.from(ALWAYS),
                                                municipality,
                                                null,
                                                null,
                                                "municipality",
                                                null)),
                                List.of())),
                List.of());
        return id;
    }
}
