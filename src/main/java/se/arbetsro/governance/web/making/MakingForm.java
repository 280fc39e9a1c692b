package se.arbetsro.governance.web.making;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.domain.making.MakingContent;
import se.arbetsro.governance.domain.making.PlanMakingQueries.BoardRow;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.platform.web.FormErrors;

/**
 * The making of a plan version as it is typed.
 *
 * @param of {@code version:} and an id for a version that there is, {@code copy:} and an id for a
 *     new one with the texts of another
 * @param code of a new version, as is its title
 * @param boards ids of the boards that decide, with commas between or one by one
 */
public record MakingForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String of,
        @Nullable String code,
        @Nullable String title,
        @Nullable String registryNumber,
        @Nullable List<String> boards,
        @Nullable String background) {

    static MakingForm of(MakingRow saved, List<BoardRow> boards) {
        return new MakingForm(
                null,
                Long.toString(saved.version()),
                null,
                null,
                null,
                saved.registryNumber(),
                boards.stream().map(board -> board.id().value().toString()).toList(),
                saved.background());
    }

    MakingContent content(FormErrors errors) {
        return new MakingContent(
                errors.optionalText("registryNumber", registryNumber, 60),
                errors.optionalText("background", background, 4_000),
                errors.shell().lang());
    }

    List<String> ticked() {
        return boards == null ? List.of() : boards;
    }

    String boardsTyped() {
        return String.join(",", ticked());
    }

    /** Each once; what is no id is no board. */
    List<BodyId> decide() {
        List<BodyId> all = new ArrayList<>();
        ticked().stream()
                .flatMap(typed -> Arrays.stream(typed.split(",")))
                .forEach(typed -> Typing.id(typed).ifPresent(id -> all.add(new BodyId(id))));
        return all.stream().distinct().toList();
    }
}
