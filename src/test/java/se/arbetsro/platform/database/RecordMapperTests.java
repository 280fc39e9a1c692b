package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class RecordMapperTests {

    record Row(
            UnitId unitId,
            @Nullable UnitId parentId,
            Role role,
            List<String> lines,
            LocalDate dueOn,
            @Nullable Integer number,
            long counted) {}

    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    @Test
    void a_row_becomes_a_record_with_our_own_types() {
        UUID id = UUID.randomUUID();

        Row row =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select cast(:id as uuid) as unit_id, cast(null as uuid) as parent_id,
                                            'EMPLOYEE' as role, 'one,two' as lines, date '2026-11-22' as due_on,
                                            cast(null as int) as number, 3 as counted, 'unread' as more
                                        """)
                                .param("id", id)
                                .withFetchSize(10)
                                .query(Row.class)
                                .single());

        assertThat(row)
                .isEqualTo(
                        new Row(
                                new UnitId(id),
                                null,
                                Role.EMPLOYEE,
                                List.of("one", "two"),
                                LocalDate.of(2026, 11, 22),
                                null,
                                3));
    }

    @Test
    void a_column_that_is_not_there_is_a_fault() {
        assertThatThrownBy(() ->
                        data.asSystem(
                                () -> jdbc.sql("select 1 as counted").query(Row.class).list()))
                .isInstanceOf(DataAccessException.class);
    }
}
