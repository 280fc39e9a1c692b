package se.arbetsro.platform.security;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id hashes. Each takes 16 MB while it is made, so at most eight are made at a time: a storm
 * of sign-ins waits instead of filling the memory.
 */
@Component
class Passwords {

    /**
     * Of a password that no account has; made once and for all, since each start would wait for it.
     */
    static final String OF_NOBODY =
            "$argon2id$v=19$m=16384,t=2,p=1$lykl+uUDyoKALXHt4WBupQ"
                    + "$Z3LZ8eKNha8rou2tH0aS5Hm14fSHsHnL02zn3NIwARY";

    private final Argon2PasswordEncoder argon2 =
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore room = new Semaphore(8, true);

    String hash(String password) {
        room.acquireUninterruptibly();
        try {
            String hash = argon2.encode(password);
            if (hash == null) {
                throw new IllegalArgumentException("No password");
            }
            return hash;
        } finally {
            room.release();
        }
    }

    /** Whether it is the password; takes as long when there is no account. */
    boolean matches(String password, @Nullable String hash) {
        room.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash == null ? OF_NOBODY : hash) && hash != null;
        } finally {
            room.release();
        }
    }
}
