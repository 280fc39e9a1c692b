package se.arbetsro.testing;

import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.security.ViewerSource;

/**
 * Makes what a test needs with defaults for the rest: units below one municipality, people with
 * roles. Everything is valid from {@link #START} without end.
 */
@TestComponent
public class TestData {

    public static final LocalDate START = LocalDate.of(2015, 1, 1);
    public static final Viewer SYSTEM = Viewer.system("test");

    /** The day where the municipality is, wherever the tests run. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ViewerSource viewers;

    TestData(JdbcClient jdbc, TransactionTemplate transactions, ViewerSource viewers) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.viewers = viewers;
    }

    /** Runs in a transaction of its own as the viewer; what it gives must not be null. */
    public <T> T as(Viewer viewer, Supplier<T> work) {
        T result = CurrentViewer.callAs(viewer, () -> transactions.execute(_ -> work.get()));
        if (result == null) {
            throw new IllegalStateException("Nothing came of it");
        }
        return result;
    }

    public void runAs(Viewer viewer, Runnable work) {
        CurrentViewer.runAs(viewer, () -> transactions.executeWithoutResult(_ -> work.run()));
    }

    public <T> T asSystem(Supplier<T> work) {
        return as(SYSTEM, work);
    }

    /** The one municipality of this database. */
    public UnitId municipality() {
        return asSystem(() ->
                jdbc.sql("select id from organisation.unit where code = 'test-municipality'")
                        .query(UUID.class)
                        .optional()
                        .map(UnitId::new)
                        .orElseGet(() ->
                                insertUnit(
                                        "test-municipality",
                                        "Provkommunen",
                                        "municipality",
                                        null)));
    }

    /** A district administration straight below the municipality. */
    public UnitId district(String name) {
        UnitId top = municipality();
        return asSystem(() -> insertUnit(UUID.randomUUID().toString(), name, "district", top));
    }

    /** A unit of the lowest kind below another. */
    public UnitId unit(String name, UnitId parent) {
        return asSystem(() -> insertUnit(UUID.randomUUID().toString(), name, "unit", parent));
    }

    private UnitId insertUnit(
            String code,
            String name,
            String kind,
            @org.jspecify.annotations.Nullable UnitId parent) {
        UnitId id = UnitId.random();
        jdbc.sql(
                        """
                        insert into organisation.unit (id, code, sample, created_at, created_by, version)
                        values (?, ?, false, now(), platform.viewer(), 1)
                        """)
                .params(id.value(), code)
                .update();
        jdbc.sql(
                        """
                        insert into organisation.unit_period (unit_id, valid, name, kind, parent_id)
                        values (:id, daterange(:from, null), :name, :kind, cast(:parent as uuid))
                        """)
                .param("id", id.value())
                .param("from", START)
                .param("name", name)
                .param("kind", kind)
                .param("parent", parent == null ? null : parent.value().toString())
                .update();
        return id;
    }

    /** A person with an account and a role over the unit and all below it. */
    public PersonId person(String givenName, String familyName, Role role, UnitId unit) {
        PersonId id = PersonId.random();
        runAs(
                SYSTEM,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into organisation.person (id, given_name, family_name, hr_id,
                                        sample, created_at, created_by, version)
                                    values (?, ?, ?, null, false, now(), platform.viewer(), 1)
                                    """)
                            .params(id.value(), givenName, familyName)
                            .update();
                    jdbc.sql(
                                    """
                                    insert into platform.account (id, login, created_at, created_by, version)
                                    values (?, ?, now(), platform.viewer(), 1)
                                    """)
                            .params(id.value(), "t" + id.value())
                            .update();
                    grant(id, role, unit);
                });
        return id;
    }

    /** Gives one more role, from {@link #START} without end. */
    public void grant(PersonId person, Role role, UnitId unit) {
        runAs(
                SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into organisation.role_assignment
                                            (id, person_id, role, unit_id, valid, granted_at, granted_by, version)
                                        values (?, ?, ?, ?, daterange(?, null), now(), platform.viewer(), 1)
                                        """)
                                .params(
                                        UUID.randomUUID(),
                                        person.value(),
                                        role.name(),
                                        unit.value(),
                                        START)
                                .update());
    }

    /** Someone with the role over the unit, as a viewer. */
    public Viewer viewer(Role role, UnitId unit) {
        return viewer(person("Kim", "Prov", role, unit));
    }

    public Viewer viewer(PersonId person) {
        return CurrentViewer.callAs(SYSTEM, () -> viewers.viewerOf(person.value()).orElseThrow());
    }

    /** Signs a request in as someone with the role over the unit. */
    public RequestPostProcessor signedIn(Role role, UnitId unit) {
        return signedInAs(person("Kim", "Prov", role, unit).value());
    }
}
