package se.arbetsro.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arbetsro.platform.text.Language;

class MailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kim.exempel@kommun.example",
                "åsa.öberg@kommun.example",
                "a+b@årsta.example",
                "o'neil@a-b.c.example"
            })
    void an_address_may_hold_letters_of_any_language_on_both_sides(String typed) {
        assertThat(MailAddress.parse("  " + typed + " ")).hasValue(new MailAddress(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kim",
                "@kommun.example",
                "kim@",
                "kim@localhost",
                "kim@kommun..example",
                "kim@-a.example",
                "a b@kommun.example",
                "a@b.example,c@d.example",
                "Kim <kim@kommun.example>",
                "kim@kommun.example\r\nBcc: all@kommun.example",
                "kim\n@kommun.example",
                ".kim@kommun.example"
            })
    void what_could_be_two_addresses_or_another_header_is_none(String typed) {
        assertThat(MailAddress.parse(typed)).isEmpty();
    }

    @Test
    void the_domain_leaves_as_the_name_service_knows_it() {
        assertThat(new MailAddress("åsa@årsta.example").onTheWire())
                .isEqualTo("åsa@xn--rsta-poa.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hej\r\nBcc: all@kommun.example", "Hej\u2028du", " ", "a\u0000b"})
    void a_subject_of_more_than_one_line_is_refused(String subject) {
        assertThatThrownBy(
                        () -> new Letter(UUID.randomUUID(), "digest", Language.SV, subject, "text"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
