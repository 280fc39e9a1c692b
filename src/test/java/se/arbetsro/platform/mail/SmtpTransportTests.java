package se.arbetsro.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters to a mail server that really answers. */
class SmtpTransportTests {

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    @TempDir Path folder;

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private SmtpTransport to(int port, MailSettings.Tls tls) {
        return new SmtpTransport(
                new MailSettings(
                        folder.resolve("data"),
                        "",
                        "127.0.0.1",
                        port,
                        "",
                        "",
                        "",
                        tls,
                        "arbetsro@kommun.example",
                        URI.create("https://arbetsro.example")));
    }

    private static Outgoing letter(String address) {
        return new Outgoing(
                UUID.randomUUID(),
                address,
                "sv",
                "Två saker väntar på dig i Arbetsro",
                "Hej!\n\nDet här är nytt: å ä ö\nhttps://arbetsro.example/\n",
                Instant.parse("2026-11-23T06:00:00Z"),
                1,
                null);
    }

    @Test
    void a_letter_arrives_whole_and_a_repeat_can_be_told() throws Exception {
        Outgoing letter = letter("kim@årsta.example");
        SmtpTransport transport = to(server.getSmtp().getPort(), MailSettings.Tls.NONE);

        transport.deliver(letter);
        transport.deliver(letter);

        assertThat(server.waitForIncomingEmail(5000, 2)).isTrue();
        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived[0].getSubject()).isEqualTo("Två saker väntar på dig i Arbetsro");
        assertThat(arrived[0].getContent().toString()).contains("å ä ö");
        assertThat(arrived[0].getAllRecipients()).hasSize(1);
        assertThat(arrived[0].getAllRecipients()[0].toString())
                .isEqualTo("kim@xn--rsta-poa.example");
        assertThat(arrived[0].getMessageID())
                .isEqualTo("<letter." + letter.id() + "@arbetsro.example>")
                .isEqualTo(arrived[1].getMessageID());
    }

    @Test
    void an_address_with_a_swedish_letter_before_the_sign_is_written_as_it_is() throws Exception {
        SmtpTransport transport = to(server.getSmtp().getPort(), MailSettings.Tls.NONE);

        try {
            transport.deliver(letter("åsa.öberg@kommun.example"));
        } catch (NotDelivered refused) {
            // A server that does not know such addresses says so, and nothing else leaves instead.
            assertThat(server.getReceivedMessages()).isEmpty();
            return;
        }

        assertThat(server.waitForIncomingEmail(5000, 1)).isTrue();
    }

    @Test
    void without_tls_where_it_is_asked_for_nothing_leaves() {
        SmtpTransport transport = to(server.getSmtp().getPort(), MailSettings.Tls.STARTTLS);

        assertThatThrownBy(() -> transport.deliver(letter("kim@kommun.example")))
                .isInstanceOf(NotDelivered.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_is_away_is_tried_again() {
        int port = server.getSmtp().getPort();
        server.stop();

        assertThatThrownBy(
                        () -> to(port, MailSettings.Tls.NONE).deliver(letter("kim@kommun.example")))
                .isInstanceOfSatisfying(
                        NotDelivered.class, refused -> assertThat(refused.forGood()).isFalse());
    }
}
