package se.arbetsro.organisation.domain.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Who may give whom which role, for how long, and what never happens. */
@ArbetsroTest
class RoleServiceTests {

    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    @Autowired RoleService service;
    @Autowired RoleQueries queries;
    @Autowired AccountService accounts;
    @Autowired JdbcClient jdbc;
    @Autowired TestData data;

    private UnitId district;
    private UnitId unit;
    private PersonId someone;

    @BeforeEach
    void someone_in_a_unit() {
        district = data.district("Rollbygden");
        unit = data.unit("Rollenheten", district);
        someone = data.person("Någon", "Rollsson", Role.EMPLOYEE, unit);
    }

    private RoleAssignmentId grant(Viewer by, PersonId to, Role role, UnitId over) {
        return CurrentViewer.callAs(
                by,
                () ->
                        service.grant(
                                new RoleGrant(
                                        to, role, over, Validity.from(NOW), Duties.NONE, null)));
    }

    private Set<String> rolesOf(PersonId person) {
        return data.viewer(person).roles();
    }

    @Test
    void a_unit_manager_gives_what_a_manager_may_do_within_the_unit() {
        Viewer manager = data.viewer(Role.UNIT_MANAGER, unit);

        grant(manager, someone, Role.DEPUTY_UNIT_MANAGER, unit);

        assertThat(rolesOf(someone)).contains("DEPUTY_UNIT_MANAGER");
    }

    @Test
    void nobody_gives_more_than_they_may_do_themselves() {
        Viewer manager = data.viewer(Role.UNIT_MANAGER, unit);

        for (Role role :
                new Role[] {
                    Role.HEAD_OF_DEPARTMENT, Role.HR, Role.ADMINISTRATOR, Role.PROJECT_LEAD
                }) {
            assertThatThrownBy(() -> grant(manager, someone, role, unit))
                    .as(role.name())
                    .isInstanceOf(NotYoursToGive.class);
        }
    }

    @Test
    void nobody_gives_beyond_their_own_reach() {
        Viewer director = data.viewer(Role.DISTRICT_DIRECTOR, district);
        UnitId elsewhere = data.district("Någon annanstans");

        assertThatThrownBy(() -> grant(director, someone, Role.EMPLOYEE, elsewhere))
                .isInstanceOf(NotYoursToGive.class);
        assertThatThrownBy(() -> grant(director, someone, Role.EMPLOYEE, data.municipality()))
                .isInstanceOf(NotYoursToGive.class);
    }

    @Test
    void a_role_held_elsewhere_gives_no_right_here() {
        PersonId person = data.person("Chef", "Däron", Role.EMPLOYEE, district);
        data.grant(person, Role.UNIT_MANAGER, data.unit("En annan enhet", district));

        assertThatThrownBy(() -> grant(data.viewer(person), someone, Role.EMPLOYEE, unit))
                .isInstanceOfAny(NotYoursToGive.class, NotFound.class);
    }

    @Test
    void nobody_gives_anything_to_themselves() {
        PersonId administrator =
                data.person("Själv", "Bäst", Role.ADMINISTRATOR, data.municipality());
        Viewer viewer = data.viewer(administrator);

        assertThatThrownBy(() -> grant(viewer, administrator, Role.DISTRICT_DIRECTOR, district))
                .isInstanceOf(NotYoursToGive.class);
    }

    @Test
    void hr_gives_the_line_and_the_representatives_but_no_administrator() {
        Viewer hr = data.viewer(Role.HR, district);

        grant(hr, someone, Role.HEAD_OF_DEPARTMENT, district);
        grant(hr, someone, Role.SAFETY_REPRESENTATIVE, unit);

        assertThat(rolesOf(someone)).contains("HEAD_OF_DEPARTMENT", "SAFETY_REPRESENTATIVE");
        assertThatThrownBy(() -> grant(hr, someone, Role.ADMINISTRATOR, district))
                .isInstanceOf(NotYoursToGive.class);
    }

    @Test
    void what_belongs_to_the_whole_municipality_is_given_over_no_part() {
        Viewer administrator = data.viewer(Role.ADMINISTRATOR, data.municipality());

        assertThatThrownBy(() -> grant(administrator, someone, Role.PROJECT_LEAD, district))
                .isInstanceOf(NotYoursToGive.class);
        assertThatCode(() -> grant(administrator, someone, Role.PROJECT_LEAD, data.municipality()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_role_taken_away_is_refused_at_the_next_request() {
        Viewer administrator = data.viewer(Role.ADMINISTRATOR, data.municipality());
        RoleAssignmentId id = grant(administrator, someone, Role.UNIT_MANAGER, unit);
        assertThat(rolesOf(someone)).contains("UNIT_MANAGER");

        CurrentViewer.runAs(administrator, () -> service.end(id, 1));

        assertThat(rolesOf(someone)).doesNotContain("UNIT_MANAGER");
    }

    @Test
    void the_same_role_is_not_given_twice_for_the_same_time() {
        Viewer administrator = data.viewer(Role.ADMINISTRATOR, data.municipality());
        grant(administrator, someone, Role.UNIT_MANAGER, unit);

        assertThatThrownBy(() -> grant(administrator, someone, Role.UNIT_MANAGER, unit))
                .isInstanceOf(RoleHeldAlready.class);
    }

    @Test
    void a_deputy_has_the_role_of_the_absent_one_until_the_last_day() {
        Viewer director = data.viewer(Role.DISTRICT_DIRECTOR, district);
        PersonId absent = data.person("Borta", "Chefsson", Role.EMPLOYEE, unit);
        RoleAssignmentId role = grant(director, absent, Role.UNIT_MANAGER, unit);

        CurrentViewer.runAs(
                director,
                () ->
                        service.grant(
                                new RoleGrant(
                                        someone,
                                        Role.UNIT_MANAGER,
                                        unit,
                                        new Validity(NOW, LocalDate.of(2190, 1, 1)),
                                        Duties.ALL,
                                        role)));

        assertThat(rolesOf(someone)).contains("UNIT_MANAGER");
        CurrentViewer.runAs(director, () -> service.end(role, 1));
        assertThat(rolesOf(someone)).as("ends with the role").doesNotContain("UNIT_MANAGER");
    }

    @Test
    void a_deputy_without_an_end_or_beyond_the_absence_is_refused() {
        Viewer director = data.viewer(Role.DISTRICT_DIRECTOR, district);
        PersonId absent = data.person("Borta", "Chefsson", Role.EMPLOYEE, unit);
        RoleAssignmentId role =
                CurrentViewer.callAs(
                        director,
                        () ->
                                service.grant(
                                        new RoleGrant(
                                                absent,
                                                Role.UNIT_MANAGER,
                                                unit,
                                                new Validity(NOW, LocalDate.of(2190, 1, 1)),
                                                Duties.NONE,
                                                null)));

        for (Validity valid :
                new Validity[] {Validity.from(NOW), new Validity(NOW, LocalDate.of(2190, 1, 2))}) {
            assertThatThrownBy(() ->
                            CurrentViewer.runAs(
                                    director,
                                    () ->
                                            service.grant(
                                                    new RoleGrant(
                                                            someone,
                                                            Role.UNIT_MANAGER,
                                                            unit,
                                                            valid,
                                                            Duties.NONE,
                                                            role))))
                    .isInstanceOf(OutsideAbsence.class);
        }
    }

    @Test
    void whoever_keeps_accounts_of_a_part_touches_none_that_reaches_further() {
        Viewer local = data.viewer(Role.ADMINISTRATOR, district);
        PersonId above = data.person("Högre", "Uppson", Role.ADMINISTRATOR, data.municipality());
        data.grant(above, Role.EMPLOYEE, unit);

        assertThatThrownBy(() -> CurrentViewer.callAs(local, () -> accounts.resetPassword(above)))
                .isInstanceOf(se.arbetsro.platform.fault.Forbidden.class);
        assertThatCode(() -> CurrentViewer.callAs(local, () -> accounts.resetPassword(someone)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_closed_account_is_nobody() {
        Viewer administrator = data.viewer(Role.ADMINISTRATOR, data.municipality());
        CurrentViewer.runAs(administrator, () -> accounts.disable(someone));

        assertThatThrownBy(() -> data.viewer(someone))
                .isInstanceOf(java.util.NoSuchElementException.class);
        CurrentViewer.runAs(administrator, () -> accounts.enable(someone));
        assertThat(rolesOf(someone)).contains("EMPLOYEE");
    }

    /** What goes for the last administrator, in a municipality of its own kind: all others gone. */
    private void onlyAdministrators(PersonId... left) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        update organisation.role_assignment set valid = '[2015-01-01,2015-01-02)'
                                        where role = 'ADMINISTRATOR' and unit_id = :top
                                            and not person_id in (:left) and not isempty(valid)
                                            and deputy_for is null
                                        """)
                                .param("top", data.municipality().value())
                                .param(
                                        "left",
                                        java.util.Arrays.stream(left).map(PersonId::value).toList())
                                .update());
    }

    private RoleAssignmentId administration(PersonId person) {
        return new RoleAssignmentId(
                data.asSystem(() ->
                        jdbc.sql(
                                        "select id from organisation.role_assignment where person_id = ? and role = 'ADMINISTRATOR'")
                                .param(person.value())
                                .query(UUID.class)
                                .single()));
    }

    @Test
    void the_last_administrator_cannot_be_taken_away_now_or_by_a_date() {
        PersonId last = data.person("Sista", "Utposten", Role.ADMINISTRATOR, data.municipality());
        onlyAdministrators(last);
        Viewer viewer = data.viewer(last);
        RoleAssignmentId role = administration(last);

        assertThatThrownBy(() -> CurrentViewer.runAs(viewer, () -> service.end(role, 1)))
                .isInstanceOf(LastAdministrator.Needed.class);
        assertThatThrownBy(() ->
                        CurrentViewer.runAs(
                                viewer,
                                () ->
                                        service.change(
                                                role,
                                                new Validity(
                                                        TestData.START, LocalDate.of(2150, 1, 1)),
                                                Duties.NONE,
                                                1)))
                .isInstanceOf(LastAdministrator.Needed.class);
        assertThatThrownBy(() -> CurrentViewer.runAs(TestData.SYSTEM, () -> accounts.disable(last)))
                .isInstanceOf(LastAdministrator.Needed.class);
    }

    @Test
    void one_of_two_administrators_may_go() {
        PersonId one = data.person("Ett", "Av", Role.ADMINISTRATOR, data.municipality());
        PersonId two = data.person("Två", "Av", Role.ADMINISTRATOR, data.municipality());
        onlyAdministrators(one, two);

        CurrentViewer.runAs(data.viewer(one), () -> service.end(administration(two), 1));

        assertThat(rolesOf(two)).isEmpty();
        assertThatThrownBy(() ->
                        CurrentViewer.runAs(
                                data.viewer(one), () -> service.end(administration(one), 1)))
                .isInstanceOf(LastAdministrator.Needed.class);
    }

    @Test
    void of_two_who_each_take_one_of_the_last_two_only_one_succeeds() throws Exception {
        PersonId one = data.person("Ett", "Parallell", Role.ADMINISTRATOR, data.municipality());
        PersonId two = data.person("Två", "Parallell", Role.ADMINISTRATOR, data.municipality());
        onlyAdministrators(one, two);
        Viewer byOne = data.viewer(one);
        Viewer byTwo = data.viewer(two);
        RoleAssignmentId ofOne = administration(one);
        RoleAssignmentId ofTwo = administration(two);
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();

        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.submit(() -> attempt(start, byOne, ofTwo, done, refused));
            threads.submit(() -> attempt(start, byTwo, ofOne, done, refused));
            start.countDown();
        }

        assertThat(done).hasValue(1);
        assertThat(refused).hasValue(1);
    }

    private void attempt(
            CountDownLatch start,
            Viewer by,
            RoleAssignmentId role,
            AtomicInteger done,
            AtomicInteger refused) {
        try {
            start.await();
            CurrentViewer.runAs(by, () -> service.end(role, 1));
            done.incrementAndGet();
        } catch (LastAdministrator.Needed | NotYoursToGive | NotFound e) {
            refused.incrementAndGet();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
