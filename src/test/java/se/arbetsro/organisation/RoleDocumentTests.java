package se.arbetsro.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/**
 * {@code docs/roles.md} says what the program says. When it does not, run this test with {@code
 * -Droles.write=true}, which writes the page anew.
 */
class RoleDocumentTests {

    private static final Path PAGE = Path.of("docs/roles.md");

    private final Messages messages = new Messages();

    private String word(Role role) {
        return messages.text(Language.EN, "organisation.role." + role);
    }

    private String word(Permission permission) {
        return messages.text(Language.EN, "organisation.permission." + permission);
    }

    private String page() {
        StringBuilder page = new StringBuilder();
        page.append(
                """
                # What each role may see and do

                Made from `se.arbetsro.organisation.Role`, which decides it; the same table is shown inside the
                program under Roles. What stands here holds within the reach of the role: a unit, all below it, and
                the units it took over from once they have closed. Several roles add up.

                | Role | May see | May do | May give |
                | --- | --- | --- | --- |
                """);
        for (Role role : Role.values()) {
            page.append(
                    "| %s | %s | %s | %s |%n"
                            .formatted(
                                    word(role),
                                    words(role, true),
                                    words(role, false),
                                    Role.givenBy(Set.of(role)).stream()
                                            .map(this::word)
                                            .collect(Collectors.joining(", "))));
        }
        page.append(
                """

                ## Giving roles

                - Nobody gives a role beyond their own reach, nor to themselves.
                - Nobody gives a role that may do more than their own roles there, with two exceptions: administrators
                  give every role, and HR gives those of the line, the representatives and the coordinators. Both are
                  held by the rule before, and each act stands in the audit trail.
                - %s are about the municipality as a whole and are given over all of it or not at all. They and
                  researchers are given by administrators alone.
                - A deputy has the role of the one who is absent, within the time of that role and always with a last
                  day; it ends when the role does.
                - There is an administrator of the whole municipality, with an open account, on every day to come.
                  What would take the last one away is refused, also when two do it at the same time.
                - Whoever keeps accounts touches only those whose roles all lie within their own reach.

                ## The permissions

                """
                        .formatted(
                                Arrays.stream(Role.values())
                                        .filter(Role::municipal)
                                        .map(this::word)
                                        .collect(Collectors.joining(" and "))));
        page.append("| Permission | Words | Roles |\n| --- | --- | --- |\n");
        for (Permission permission : Permission.values()) {
            page.append(
                    "| `%s` | %s | %s |%n"
                            .formatted(
                                    permission,
                                    word(permission),
                                    Arrays.stream(Role.values())
                                            .filter(role -> role.may(permission))
                                            .map(this::word)
                                            .collect(Collectors.joining(", "))));
        }
        return page.toString();
    }

    private String words(Role role, boolean reading) {
        return role.permissions().stream()
                .filter(permission -> permission.isReading() == reading)
                .map(this::word)
                .collect(Collectors.joining("; "));
    }

    @Test
    void the_page_in_docs_says_what_the_program_allows() throws IOException {
        if (Boolean.getBoolean("roles.write")) {
            Files.writeString(PAGE, page());
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    @Test
    void every_role_and_permission_has_words_in_both_languages() {
        for (Language language : Language.values()) {
            for (Role role : Role.values()) {
                assertThat(messages.has(language, "organisation.role." + role)).isTrue();
            }
            for (Permission permission : Permission.values()) {
                assertThat(messages.has(language, "organisation.permission." + permission))
                        .as(permission.name())
                        .isTrue();
            }
        }
    }
}
