package se.arbetsro.governance.domain.making;

import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.BodyId;

/** A board that is to decide. */
@Table(schema = "governance", name = "plan_making_board")
record MakingBoard(BodyId bodyId) {}
