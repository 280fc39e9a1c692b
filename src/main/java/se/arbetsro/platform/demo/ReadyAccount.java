package se.arbetsro.platform.demo;

import java.util.UUID;
import se.arbetsro.platform.text.Text2;

/**
 * An account of the sample that anyone at the machine may step into.
 *
 * @param role the words for its role
 * @param presentation who the invented person is, in a line
 */
public record ReadyAccount(UUID id, String login, String name, Text2 role, Text2 presentation) {}
