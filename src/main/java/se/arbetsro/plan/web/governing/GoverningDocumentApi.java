package se.arbetsro.plan.web.governing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.governing.GoverningDocumentQueries;
import se.arbetsro.plan.domain.governing.GoverningDocumentRow;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.time.Validity;

/** Governing documents in the API. */
@RestController
class GoverningDocumentApi {

    private final GoverningDocumentQueries documents;

    GoverningDocumentApi(GoverningDocumentQueries documents) {
        this.documents = documents;
    }

    /**
     * A governing document.
     *
     * @param validUntil the last day; null while it is open or not known
     */
    record GoverningDocument(
            UUID id,
            String kind,
            String titleSv,
            @Nullable String titleEn,
            @Nullable String url,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    /** All of them, kind by kind. */
    @Allowed(Permission.PLAN_READ)
    @GetMapping("/api/v1/governing-documents")
    ApiPage<GoverningDocument> documents() {
        return ApiPage.whole(documents.all(null).stream().map(GoverningDocumentApi::told).toList());
    }

    private static GoverningDocument told(GoverningDocumentRow row) {
        Validity valid = row.valid();
        return new GoverningDocument(
                row.id().value(),
                row.kind().name(),
                row.titleSv(),
                row.titleEn(),
                row.url(),
                valid == null ? null : valid.from(),
                valid == null ? null : valid.lastDay());
    }
}
