package se.arbetsro.organisation.web.vocabulary;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.domain.Occupation;
import se.arbetsro.organisation.domain.VocabularyService;
import se.arbetsro.organisation.web.Fields;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/** An occupation as it is typed; aliases stand on a line each. */
public record OccupationForm(
        @Nullable String key,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String rank,
        @Nullable String employed,
        @Nullable String caseWorker,
        @Nullable String inTurnover,
        @Nullable String noteSv,
        @Nullable String noteEn,
        @Nullable String aliases,
        @Nullable String version) {

    static final OccupationForm EMPTY =
            new OccupationForm("", "", "", "", "true", null, null, "", "", "", "");

    static OccupationForm of(Occupation occupation) {
        Text2 note = occupation.note();
        return new OccupationForm(
                occupation.key(),
                occupation.name().sv(),
                occupation.name().en(),
                String.valueOf(occupation.rank()),
                ticked(occupation.employed()),
                ticked(occupation.caseWorker()),
                ticked(occupation.inTurnover()),
                note == null ? "" : note.sv(),
                note == null ? "" : note.en(),
                Fields.joined(occupation.aliases()),
                String.valueOf(occupation.version()));
    }

    /** The occupation as typed; under this key when it is there already. */
    Occupation parse(FormErrors errors, @Nullable String existing) {
        String note = Fields.optional(errors, "noteSv", noteSv, 500);
        return new Occupation(
                existing == null ? Fields.key(errors, key) : existing,
                Fields.number(errors, "rank", rank, 1, 99),
                Fields.name(errors, nameSv, nameEn),
                "true".equals(employed),
                "true".equals(caseWorker),
                "true".equals(inTurnover),
                note == null
                        ? null
                        : new Text2(note, Fields.optional(errors, "noteEn", noteEn, 500)),
                VocabularyService.aliases(Fields.optional(errors, "aliases", aliases, 1000)),
                SeenVersion.of(version));
    }

    /** A box that is not ticked sends nothing. */
    private static @Nullable String ticked(boolean yes) {
        return yes ? "true" : null;
    }
}
