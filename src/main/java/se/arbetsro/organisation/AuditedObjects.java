package se.arbetsro.organisation;

import java.util.List;

/**
 * Where objects that the audit trail tells of are seen; each module tells of its own by a bean.
 * What kind of object it is is said by the message {@code object.<type>}.
 */
public interface AuditedObjects {

    /**
     * A type of object with a page.
     *
     * @param type as acts name it, such as {@code activity}
     * @param permission without which its page would be refused
     * @param page its address, with {@code {id}} for the object's id
     */
    record Seen(String type, Permission permission, String page) {

        public String pageOf(String id) {
            return page.replace("{id}", id);
        }
    }

    List<Seen> seen();
}
