package se.arbetsro.organisation.web.vocabulary;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.domain.ServiceLine;
import se.arbetsro.organisation.domain.VocabularyService;
import se.arbetsro.organisation.web.Fields;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/** A service line as it is typed; aliases stand on a line each. */
public record ServiceLineForm(
        @Nullable String key,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String shortName,
        @Nullable String rank,
        @Nullable String aliases,
        @Nullable String version) {

    static final ServiceLineForm EMPTY = new ServiceLineForm("", "", "", "", "", "", "");

    static ServiceLineForm of(ServiceLine line) {
        return new ServiceLineForm(
                line.key(),
                line.name().sv(),
                line.name().en(),
                line.shortName(),
                String.valueOf(line.rank()),
                Fields.joined(line.aliases()),
                String.valueOf(line.version()));
    }

    /** The service line as typed; under this key when it is there already. */
    ServiceLine parse(FormErrors errors, @Nullable String existing) {
        return new ServiceLine(
                existing == null ? Fields.key(errors, key) : existing,
                Fields.number(errors, "rank", rank, 1, 99),
                Fields.name(errors, nameSv, nameEn),
                Fields.text(errors, "shortName", shortName, 40),
                VocabularyService.aliases(Fields.optional(errors, "aliases", aliases, 1000)),
                SeenVersion.of(version));
    }
}
