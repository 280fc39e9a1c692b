package se.arbetsro.organisation.domain.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.mail.MailAddress;
import se.arbetsro.platform.mail.MailRecipients;

/** Where people who can sign in get mail; never someone with a protected identity. */
@Component
class PeopleByMail implements MailRecipients {

    private final JdbcClient jdbc;

    PeopleByMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MailAddress> addressOf(UUID account) {
        return jdbc.sql(
                        """
                        select person.email from organisation.person
                        join platform.open_account account on account.id = person.id
                        where person.id = ? and person.email is not null
                            and not person.protected_identity
                        """)
                .param(account)
                .query(String.class)
                .optional()
                .flatMap(MailAddress::parse);
    }

    private record Address(UUID id, String email) {}

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, MailAddress> addressesOf(Collection<UUID> accounts) {
        Map<UUID, MailAddress> addresses = new HashMap<>();
        jdbc.sql(
                        """
                        select person.id, person.email from organisation.person
                        join platform.open_account account on account.id = person.id
                        where person.id = any(:accounts) and person.email is not null
                            and not person.protected_identity
                        """)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(Address.class)
                .list()
                .forEach(one ->
                        MailAddress.parse(one.email())
                                .ifPresent(address -> addresses.put(one.id(), address)));
        return addresses;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> reachable() {
        return jdbc.sql(
                        """
                        select person.id from organisation.person
                        join platform.open_account account on account.id = person.id
                        where person.email is not null and not person.protected_identity
                        """)
                .query(UUID.class)
                .list();
    }
}
