package se.arbetsro.platform.id;

import java.util.UUID;

/**
 * The identity of one aggregate: a record around a random (v4) UUID, so that an id of one kind
 * cannot be taken for an id of another. People never see it; addresses carry it.
 *
 * <p>Version 7 is not used anywhere: it tells the order of arrival, which nothing anonymous may.
 */
public interface TypedId {

    UUID value();
}
