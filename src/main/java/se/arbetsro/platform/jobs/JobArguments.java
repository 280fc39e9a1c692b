package se.arbetsro.platform.jobs;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Text2;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Arguments of messages that are kept until someone reads them, in whichever language. */
@Component
class JobArguments {

    private final JsonMapper json;

    JobArguments(JsonMapper json) {
        this.json = json;
    }

    /** Strings, numbers and {@link Text2} as JSON; anything else by its text. */
    String write(List<Object> arguments) {
        return json.writeValueAsString(
                arguments.stream()
                        .map(a -> a instanceof Number || a instanceof Text2 ? a : a.toString())
                        .toList());
    }

    Object[] read(String arguments, Language language) {
        return json.readTree(arguments).valueStream().map(node -> value(node, language)).toArray();
    }

    private Object value(JsonNode node, Language language) {
        if (node.isObject()) {
            return json.treeToValue(node, Text2.class).in(language);
        }
        return node.isNumber() ? node.numberValue() : node.stringValue();
    }
}
