package se.arbetsro.governance.domain.body;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.BodyMemberId;
import se.arbetsro.governance.domain.Trace;

/** A seat in a body that keeps its members itself. */
@Table(schema = "governance", name = "body_member")
record BodyMember(
        @Id BodyMemberId id,
        BodyId bodyId,
        @Embedded.Empty BodySeat seat,
        @Embedded.Empty Trace trace,
        @Version long version) {}
