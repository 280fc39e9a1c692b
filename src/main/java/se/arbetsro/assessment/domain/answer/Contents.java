package se.arbetsro.assessment.domain.answer;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads what is written from rows whose columns are named as in the database. */
final class Contents {

    private Contents() {}

    static AnswerContent answer(ResultSet row) throws SQLException {
        String need = row.getString("need");
        return new AnswerContent(
                need == null ? null : Need.valueOf(need),
                row.getString("because"),
                row.getString("situation"),
                row.getString("what"),
                row.getString("timing"),
                row.getString("how"),
                row.getString("lang"));
    }
}
