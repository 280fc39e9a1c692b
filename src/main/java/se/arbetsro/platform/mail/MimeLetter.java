package se.arbetsro.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * A letter as mail is written. Its id is made from the letter's, so that a server can tell that a
 * repeat is one.
 */
final class MimeLetter extends MimeMessage {

    private final String id;

    MimeLetter(Session session, Outgoing letter, MailSettings settings) throws MessagingException {
        super(session);
        this.id = "<letter." + letter.id() + "@" + settings.site() + ">";
        setFrom(address(settings.from()));
        setRecipient(Message.RecipientType.TO, address(letter.to()));
        setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        setText(letter.body(), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(letter.createdAt()));
        setContentLanguage(new String[] {letter.in().code()});
        // So that no automatic answer comes back.
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        saveChanges();
    }

    private static InternetAddress address(MailAddress address) {
        InternetAddress one = new InternetAddress();
        one.setAddress(address.onTheWire());
        return one;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
