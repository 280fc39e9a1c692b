package se.arbetsro.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Two who have opened the same form and save after one another. */
public record TwoWriters(MockMvcTester mvc, RequestPostProcessor who) {

    private static final Pattern FIELD =
            Pattern.compile("<(?:input|textarea)\\b[^>]*\\bname=\"(\\w+)\"[^>]*>");

    /**
     * Saves the first form, then the second, which is refused; what both fields of a name hold is
     * then to be chosen between.
     *
     * @return the page that the second sees
     */
    public String meet(String address, Map<String, String> first, Map<String, String> second) {
        assertThat(sent(address, first)).as("who saves first").hasStatus(303);
        MvcTestResult refused = sent(address, second);
        assertThat(refused).as("who saves second").hasStatus(409);
        String page = page(refused);
        assertThat(choices(page)).containsAll(differing(first, second));
        return page;
    }

    private MvcTestResult sent(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static String page(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of the fields that the page shows, hidden ones left out. */
    public static Set<String> choices(String page) {
        Set<String> names = new TreeSet<>();
        Matcher field = FIELD.matcher(page);
        while (field.find()) {
            if (!field.group().contains("type=\"hidden\"")) {
                names.add(field.group(1));
            }
        }
        return names;
    }

    private static Set<String> differing(Map<String, String> first, Map<String, String> second) {
        Set<String> names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        names.removeIf(name -> first.getOrDefault(name, "").equals(second.getOrDefault(name, "")));
        return names;
    }
}
