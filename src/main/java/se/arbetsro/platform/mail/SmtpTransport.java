package se.arbetsro.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import java.util.Properties;

/** Hands letters to the mail server of the municipality, one connection each. */
final class SmtpTransport implements Transport {

    /** All steps of handing over together stay well within the lease of a letter. */
    private static final String PATIENCE_MILLIS = "20000";

    private final MailSettings settings;
    private final Session session;

    SmtpTransport(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties all = new Properties();
        for (String protocol : new String[] {"smtp", "smtps"}) {
            String mail = "mail." + protocol + ".";
            all.setProperty(mail + "connectiontimeout", PATIENCE_MILLIS);
            all.setProperty(mail + "timeout", PATIENCE_MILLIS);
            all.setProperty(mail + "writetimeout", PATIENCE_MILLIS);
            all.setProperty(mail + "ssl.checkserveridentity", "true");
            all.setProperty(mail + "auth", String.valueOf(!settings.user().isEmpty()));
            all.setProperty(mail + "from", settings.from().onTheWire());
        }
        if (settings.tls() == MailSettings.Tls.STARTTLS) {
            all.setProperty("mail.smtp.starttls.enable", "true");
            all.setProperty("mail.smtp.starttls.required", "true");
        }
        all.setProperty("mail.mime.allowutf8", "true");
        return all;
    }

    @Override
    public void deliver(Outgoing letter) throws NotDelivered {
        String protocol = settings.tls() == MailSettings.Tls.IMPLICIT ? "smtps" : "smtp";
        try (jakarta.mail.Transport server = session.getTransport(protocol)) {
            MimeLetter mail = new MimeLetter(session, letter, settings);
            server.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().isEmpty() ? null : settings.user(),
                    settings.user().isEmpty() ? null : settings.password());
            server.sendMessage(mail, mail.getAllRecipients());
        } catch (SendFailedException refused) {
            boolean forGood =
                    refused.getInvalidAddresses() != null
                            && refused.getInvalidAddresses().length > 0;
            throw new NotDelivered(refused, forGood);
        } catch (MessagingException e) {
            throw new NotDelivered(e, false);
        }
    }
}
