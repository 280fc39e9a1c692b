package se.arbetsro.governance.domain.change;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.NotedViewId;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.domain.Trace;

/** What employees think of a planned change, by theme; never who said it. */
@Table(schema = "governance", name = "noted_view")
record NotedView(
        @Id NotedViewId id,
        PlannedChangeId plannedChangeId,
        String theme,
        String words,
        LocalDate heardOn,
        String lang,
        @Embedded.Empty Trace trace,
        @Version long version) {}
