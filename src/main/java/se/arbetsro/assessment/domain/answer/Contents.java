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

    static AreaAnswerContent areaAnswer(ResultSet row) throws SQLException {
        return new AreaAnswerContent(
                row.getObject("risk", Boolean.class),
                row.getString("risk_words"),
                row.getString("removed_by"),
                row.getString("gender_equality"),
                row.getString("equal_conditions"),
                row.getString("lang"));
    }
}
